"""What the compiler knows."""

PACK_VERSION = "@{ packVersion | py }@"
INSTALLERS = "@{ installers | py }@"
