"""git's pkt-line framing, as the proc-receive hook speaks it (gitprotocol-common, githooks)."""

FLUSH = None
#: The longest payload that git accepts in one packet.
LIMIT = 65516


class ProtocolError(Exception):
    """The other side does not speak pkt-line."""


def read(stream):
    """One packet's payload as bytes; ``FLUSH`` for a flush packet."""
    head = stream.read(4)
    if len(head) != 4:
        raise ProtocolError("the stream ended inside a packet")
    try:
        length = int(head, 16)
    except ValueError:
        raise ProtocolError(f"not a packet length: {head!r}") from None
    if length == 0:
        return FLUSH
    if length < 4 or length > LIMIT + 4:
        raise ProtocolError(f"impossible packet length {length}")
    data = stream.read(length - 4)
    if len(data) != length - 4:
        raise ProtocolError("the stream ended inside a packet")
    return data


def read_section(stream):
    """The packets up to the next flush."""
    packets = []
    while True:
        packet = read(stream)
        if packet is FLUSH:
            return packets
        packets.append(packet)


def write(stream, payload):
    """Write one packet."""
    raw = payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else payload
    if len(raw) > LIMIT:
        raise ProtocolError(f"a packet of {len(raw)} bytes is too long")
    stream.write(b"%04x" % (len(raw) + 4) + raw)


def flush(stream):
    """End a section."""
    stream.write(b"0000")
    stream.flush()
