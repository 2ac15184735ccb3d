# SPDX-License-Identifier: GPL-2.0-or-later
# Every target stands on its own: it sets the machine up first where that is still to be done.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

READY := .venv/.ready
PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1
PLUGINS ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default/python/plugins
TESTS ?=

.PHONY: help setup demo test run package lint lint-style lint-types lint-security format bench soak docs translations sample install-profile link lock clean

help: ## Show this list
	@echo "Mine Planner: plan humanitarian mine clearance in QGIS."
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

$(READY): scripts/setup.sh requirements.txt
	@bash scripts/setup.sh
	@touch $@

setup: $(READY) ## Install what is missing (QGIS 3.40 or newer, test programs, .venv)

demo: $(READY) ## Turn the sample region's maps into a plan and task sheets in build/demo/
	@$(OFFSCREEN) $(PYTHON) scripts/make_demo.py
	@$(PYTHON) scripts/run_qgis.py

test: $(READY) ## Run every test (TESTS="tests/domain -x" for some)
ifneq ($(strip $(TESTS)),)
	@$(OFFSCREEN) $(PYTHON) -m pytest $(TESTS)
else
	@if compgen -G 'tests/app/test_*.py' >/dev/null; then $(OFFSCREEN) $(PYTHON) -m pytest tests/app; fi
	@$(OFFSCREEN) $(PYTHON) -m pytest --ignore=tests/app
endif

run: $(READY) ## Open QGIS in a throw-away profile with the plugin and the demo project
	@[ -n "$$(compgen -G 'build/demo/*.qgz')" ] || $(OFFSCREEN) $(PYTHON) scripts/make_demo.py
	@$(PYTHON) scripts/run_qgis.py

package: $(READY) ## Build the plugin's zip in build/
	@$(PYTHON) scripts/build_zip.py

lint: lint-style lint-types lint-security ## Check style, types and security (-k: all findings at once)

lint-style: $(READY)
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .

lint-types: $(READY)
	@$(PYTHON) -m mypy

lint-security: $(READY)
	@$(PYTHON) -m bandit -q -r mine_planner
	@$(PYTHON) scripts/check_secrets.py

format: $(READY) ## Let ruff put the code in order
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: $(READY) ## Compare with what planners would use instead, in the same run
	@for file in benchmarks/bench_*.py; do echo "## $$file"; $(OFFSCREEN) $(PYTHON) "$$file"; done

soak: $(READY) ## Use the plugin for a long time and watch memory and files
	@$(OFFSCREEN) $(PYTHON) scripts/soak.py

docs: $(READY) ## Write docs/algorithms.md anew
	@$(OFFSCREEN) $(PYTHON) scripts/make_docs.py

translations: $(READY) ## Bring resources/i18n/*.ts in step with the source
	@$(PYTHON) scripts/update_translations.py

sample: $(READY) ## Make resources/sample/ anew
	@$(OFFSCREEN) $(PYTHON) scripts/make_sample.py

install-profile: $(READY) ## Install into a QGIS profiles folder: PROFILE=FOLDER
	@[ -n "$(PROFILE)" ] || { echo "Name the folder: make install-profile PROFILE=FOLDER" >&2; exit 2; }
	@$(PYTHON) scripts/install_profile.py "$(PROFILE)"

link: $(READY) ## Link the staged plugin into your own QGIS profile (PLUGINS=FOLDER)
	@$(PYTHON) scripts/install_profile.py --link "$(PLUGINS)"

lock: $(READY) ## Make requirements.txt anew from requirements.in
	@$(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet pip-tools
	@build/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --no-header --no-annotate \
	  --no-emit-options --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	  --unsafe-package numpy --unsafe-package pyqt6-qt6 --unsafe-package pyqt6-sip --output-file build/lock/locked.txt requirements.in
	@{ head -n 2 requirements.txt; grep -v -e '^#' -e '^$$' build/lock/locked.txt; } > build/lock/new.txt
	@mv build/lock/new.txt requirements.txt

clean: ## Remove build/ and caches (.venv stays)
	@rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
