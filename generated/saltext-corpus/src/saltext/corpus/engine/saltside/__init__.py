"""The part of the engine that knows Salt: the only one that may import it."""
