# Ringback. `make run` and open the printed address.

PREFIX ?= /usr/local
DATA ?= ringback-data
LISTEN ?= 127.0.0.1:8040
CONFIGURATION ?= release
VENV := .build-venv
SWIFT_FILES = $(shell git ls-files --cached --others --exclude-standard '*.swift' | grep -v '\.generated\.swift$$')
BINARY = $(shell swift build -c $(CONFIGURATION) --show-bin-path)/ringback

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c

.PHONY: help run demo build test test-swift test-outside check format bench drills fuzz install clean packages-run

help:
	@echo "make run       your own office, at http://$(LISTEN)"
	@echo "make demo      a demonstration office full of calls, at http://$(LISTEN)"
	@echo "make test      all tests: both databases, a real browser, the API's contract"
	@echo "make check     format, layers, generated files"
	@echo "make bench     measure the figures of BENCHMARKS.md here"
	@echo "make fuzz      fuzz everything that reads outside input, for FUZZ=60 seconds"
	@echo "make drills    two hundred kills and power cuts each"
	@echo "make install   a release build into $(PREFIX), with its systemd unit"

packages-run:
	@scripts/install-packages run

build: packages-run
	swift build -c $(CONFIGURATION) --product ringback

run: build
	$(BINARY) serve --data $(DATA) --listen $(LISTEN)

demo: build
	$(BINARY) demo --data $(DATA)-demo --listen $(LISTEN)

test: test-swift test-outside

test-swift: packages-run
	@scripts/install-packages test
	swift build --build-tests
	@rm -f .build/statements
	RINGBACK_STATEMENTS=$(CURDIR)/.build/statements scripts/with-postgres swift test --skip-build 2>&1 \
		| grep --line-buffered -Pav '^(◇|✔ (?!Test run)| *↳)|" started\.$$'
	scripts/with-postgres scripts/check-plans .build/statements

test-outside: packages-run $(VENV)/ready
	@scripts/install-packages test
	swift build --product ringback
	scripts/with-postgres $(VENV)/bin/pytest -q Tests/Outside -n 3 --dist loadfile --no-loadscope-reorder

$(VENV)/ready: Tests/Outside/requirements.txt
	@scripts/install-packages test
	/usr/bin/python3 -m venv $(VENV)
	$(VENV)/bin/pip install -q --disable-pip-version-check -r Tests/Outside/requirements.txt
	$(VENV)/bin/pip install -q --disable-pip-version-check --no-deps 'axe-playwright-python~=0.1.8'
	@touch $@

# Warnings in our own targets are errors in every build (Package.swift), so a build is half of this check.
check:
	@scripts/install-packages check
	@echo "format, layers, generated files"
	@swift format lint --strict --parallel $(SWIFT_FILES)
	@scripts/check-layers
	@scripts/check-shape
	@scripts/check-words
	@for script in scripts/embed-*; do [ ! -x "$$script" ] || { echo "$$script --check"; "$$script" --check; } || exit 1; done

format:
	@swift format -i --parallel $(SWIFT_FILES)

# `make bench BENCH=--quick` for everyday use.
bench: packages-run
	@scripts/install-packages bench
	swift build -c release --product ringback
	scripts/with-postgres --durable Benchmarks/bench $(BENCH)

fuzz:
	scripts/fuzz $(FUZZ)

drills: packages-run $(VENV)/ready
	@scripts/install-packages test
	swift build --product ringback
	RINGBACK_DRILLS=200 scripts/with-postgres $(VENV)/bin/pytest -q Tests/Outside -m drill

install: CONFIGURATION = release
install: build
	install -D -m 0755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/ringback
	sed 's|@PREFIX@|$(PREFIX)|g' packaging/ringback.service \
		| install -D -m 0644 /dev/stdin $(DESTDIR)$(PREFIX)/lib/systemd/system/ringback.service

clean:
	rm -rf .build $(VENV)
