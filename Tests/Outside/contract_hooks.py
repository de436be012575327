"""What Schemathesis must know of an office to get in: run by test_contract.py, never alone.

No operation and no check is skipped. Its requests are changed in three ways:
- most ids in paths become existing ids, so that rules are reached and not only 404;
- an Idempotency-Key that is a key gets a unique suffix: the generator reuses one with many bodies, which is refused by
  design (test_once.py);
- the requester neither removes nor demotes themselves, nor revokes their own token: that would end the run, not the
  server.
One of its findings is not a fault: a request that matches its schema and still breaks a rule no schema can express (a
message closed already, a version other than If-Match's).
"""
import itertools
import json
import os
import random
import re

import schemathesis

KNOWN = json.loads(os.environ["RINGBACK_KNOWN_THINGS"])
ID = re.compile(r"[0-7][0-9a-hjkmnp-tv-z]{25}")
KEY = re.compile(r"[!-~]{1,200}")

chance = random.Random(1)
ends = itertools.count()


@schemathesis.hook
def before_call(context, case, kwargs):
    # A walk from one operation to the next keeps its own ids.
    is_walking = case.meta is not None and case.meta.phase.name.value == "stateful"
    for name, value in dict(case.path_parameters or {}).items():
        things = KNOWN["things"].get(name)
        if not things or not ID.fullmatch(str(value)):
            continue
        if value in KNOWN["spared"] or (not is_walking and chance.random() < 0.75):
            case.path_parameters[name] = chance.choice(things)
    if case.meta is not None and not case.meta.generation.mode.is_positive:
        return
    key = (case.headers or {}).get("Idempotency-Key")
    if isinstance(key, str) and KEY.fullmatch(key):
        case.headers["Idempotency-Key"] = f"{key[:180]}-{next(ends)}"


@schemathesis.hook
def filter_failure(context, failure, case, response):
    if type(failure).__name__ != "RejectedPositiveData":
        return True
    if response.status_code == 412:
        return False
    # A control character in a path; a schema of ids and names there says as much.
    return response.json()["code"].startswith("http.") and response.json()["code"] != "http.control"
