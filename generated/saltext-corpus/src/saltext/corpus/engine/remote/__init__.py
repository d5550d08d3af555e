"""Projects of other hosts, over plain ssh: a deploying box does there what it does with its own."""
