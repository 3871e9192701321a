# Every target makes .venv by itself; only Python 3.11 (or later), git and make are needed.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
GOLD ?= ../shared/gold
SCORER ?= ../shared/score/score.py

.PHONY: demo test score lint bench clean

.venv/made: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: .venv/made  ## read the shipped examples for the eye, then ask the worked ledger
	@scripts/demo $(BIN)

test: .venv/made
	$(BIN)/python -m pytest

lint: .venv/made
	$(BIN)/ruff check src tests
	$(BIN)/ruff format --check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

score: .venv/made  ## facts against the development gold, and event data against coded sentences, where they are at hand
	@if [ ! -f "$(GOLD)/inputs.py" ] || [ ! -f "$(SCORER)" ]; then \
		echo "no gold at $(GOLD), or no scorer at $(SCORER): nothing to score"; exit 0; \
	else \
		mkdir -p out && \
		$(BIN)/python "$(GOLD)/inputs.py" > out/gold-inputs.jsonl && \
		$(BIN)/dragoman read out/gold-inputs.jsonl --format jsonl > out/gold-records.jsonl && \
		$(BIN)/python "$(SCORER)" "$(GOLD)/annotations" out/gold-records.jsonl --by language; \
	fi
	@$(BIN)/python bench/plover.py

bench: .venv/made
	@if [ -d bench ]; then for script in bench/*.py; do $(BIN)/python "$$script" || exit 1; done; \
	else echo "no bench/ yet"; fi

clean:
	rm -rf .venv out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
