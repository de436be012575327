"""A person's API client: their token, and requests that read like the API's description."""
import json
import uuid

import httpx


class Client:
    """The API as one person, or anonymously without a token."""

    def __init__(self, url, token=None, *, timeout=30):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.token = token
        self.url = url
        # Over plain http no authority is asked for, and reading their certificates takes longer than most requests.
        self.http = httpx.Client(base_url=url, headers=headers, timeout=timeout, verify=False)

    def ask(self, method, path, body=None, *, key=None, version=None, **more):
        """One request below /api/v1. `key` makes it idempotent, `version` says which version was seen."""
        headers = dict(more.pop("headers", {}))
        if key is not None:
            headers["Idempotency-Key"] = key
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        return self.http.request(method, f"/api/v1{path}", json=body, headers=headers, **more)

    def get(self, path, **query):
        return self.ask("GET", path, params={name: value for name, value in query.items() if value is not None})

    def post(self, path, body=None, **more):
        return self.ask("POST", path, {} if body is None else body, **more)

    def put(self, path, body=None, **more):
        return self.ask("PUT", path, {} if body is None else body, **more)

    def patch(self, path, body, **more):
        return self.ask("PATCH", path, body, **more)

    def delete(self, path, **more):
        return self.ask("DELETE", path, **more)

    def close(self):
        self.http.close()


def fresh_key():
    return uuid.uuid4().hex


def good(response, *expected):
    """The body of a response that must be a success."""
    wanted = expected or (200, 201, 204)
    assert response.status_code in wanted, (
        f"{response.request.method} {response.request.url} gave {response.status_code}: {response.text[:500]}")
    return response.json() if response.content else None


def problem(response, status, code=None):
    """The body of a refusal; it must be problem+json with a sentence for people."""
    assert response.status_code == status, (
        f"{response.request.method} {response.request.url} gave {response.status_code}, not {status}: "
        f"{response.text[:500]}")
    assert response.headers["content-type"] == "application/problem+json"
    found = json.loads(response.content)
    assert found["status"] == status and found["type"] == "about:blank"
    assert found["title"] and found["code"]
    assert found["detail"][:1].isupper() or not found["detail"][:1].isalpha(), found["detail"]
    assert found["detail"].rstrip(")").endswith((".", "!", "?")), found["detail"]
    if code is not None:
        assert found["code"] == code, found
    return found
