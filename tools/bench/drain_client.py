"""Reads an event bus for tools/bench/drain.ts with Salt's own reader: one line of JSON for each line on stdin."""

import json
import resource
import sys
import time

import salt.config
import salt.utils.event

opts = salt.config.client_config(sys.argv[1] + "/master")
count = int(sys.argv[2])
for _line in sys.stdin:
    cpu_before = time.process_time()
    started_at = time.perf_counter()
    wanted = 0
    with salt.utils.event.get_event("master", sock_dir=opts["sock_dir"], opts=opts, listen=True) as bus:
        while wanted < count and bus.get_event(wait=5, tag="salt/job/", no_block=False) is not None:
            wanted += 1
    record = {
        "ms": (time.perf_counter() - started_at) * 1000,
        "cpuMs": (time.process_time() - cpu_before) * 1000,
        "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "minions": wanted,
    }
    print(json.dumps(record), flush=True)
