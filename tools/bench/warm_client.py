"""A warm LocalClient for tools/bench/bridge.ts: one call for each line on stdin, one line of JSON for each call."""

import json
import resource
import sys
import time

import salt.client

client = salt.client.LocalClient(sys.argv[1] + "/master")
for _line in sys.stdin:
    cpu_before = time.process_time()
    started_at = time.perf_counter()
    returns = client.cmd("*", "test.ping")
    record = {
        "ms": (time.perf_counter() - started_at) * 1000,
        "cpuMs": (time.process_time() - cpu_before) * 1000,
        "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "minions": sum(1 for value in returns.values() if value is True),
    }
    print(json.dumps(record), flush=True)
