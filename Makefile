# `make report` and `make test` set a machine up first: see CONTRIBUTING.md. A bare `make` lists what there is.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help report test browser readers stress peers sample spark check check-static check-build check-docs bench \
	identity model install deb static release packages format clean

swift := Scripts/with-swift.sh swift
# .build/release/textool, as packages hold it.
release := Scripts/with-swift.sh Scripts/build-release.sh

# What `make report` reads, and what else textool is told: make report DOCUMENTS=~/texts OPTIONS='--format json'
DOCUMENTS ?= Corpora/documents
OPTIONS ?=
# What else `swift test` is told: make test TEST_OPTIONS='--filter Segmenter'
TEST_OPTIONS ?=

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

report: ## build textool and report on the sample documents (DOCUMENTS=PATH, OPTIONS=…)
	@Scripts/setup.sh build
	@$(release) dynamic >/dev/null
	@.build/release/textool report $(OPTIONS) $(DOCUMENTS)

test: ## build everything and run the tests (TEST_OPTIONS='--filter NAME')
	@Scripts/setup.sh build test
	$(swift) build --build-tests
	$(swift) test --skip-build --disable-xctest $(TEST_OPTIONS)

# Documents that the pages are made of besides the samples.
BROWSER_TEXT ?= $(wildcard ../shared/seeds)

browser: ## look at HTML reports in Chromium: layout, directions, access, speed; screenshots in .build/browser
	@Scripts/setup.sh build test browser
	@$(swift) build --product textool >&2
	@Tests/Browser/run.sh .build/debug/textool $(BROWSER_TEXT)

readers: ## have pandas, DuckDB, R, scipy, gensim, Datasette and others read each export, and compare
	@Scripts/setup.sh build test readers
	@$(swift) build --product textool >&2
	@Tests/Readers/run.sh .build/debug/textool

stress: ## show the limits: a line of 3 GiB, broken files, a full disk, memory, kill -9 (a few minutes)
	@Scripts/setup.sh build test
	@$(release) dynamic >/dev/null
	python3 Tests/Stress/stress.py .build/release/textool

spark: ## count on a Spark cluster of two workers on this machine, and compare with one textool
	@Scripts/setup.sh build spark
	@$(release) dynamic >/dev/null
	Integrations/spark/test.sh .build/release/textool

sample: ## build and run Examples/Sample as a package outside the tree
	@Scripts/setup.sh build
	Scripts/with-swift.sh Scripts/try-sample.sh

# Its Python packages go into a folder of their own, once for each list of them.
peers := .build/peers
$(peers)/ready: Tests/Peers/requirements.txt
	python3 -m venv $(peers)
	$(peers)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

peers: ## hold the statistics against R, SciPy, NLTK, gensim, scikit-learn, jieba, bm25s
	@Scripts/setup.sh build peers
	@$(MAKE) --no-print-directory $(peers)/ready
	$(swift) build --product textool
	$(peers)/bin/python Tests/Peers/peers.py .build/debug/textool

# The package's own targets build with warnings as errors in every part of `make check`, the tests too: one build serves all.
check check-build check-docs: export TEXTKITLITE_WARNINGS_AS_ERRORS = 1

check: check-static check-build check-docs test ## all that a change must pass: layers, lint, warnings, documentation, tests

check-static: ## layer rules, format, scripts; builds nothing
	@Scripts/setup.sh build $(if $(CI),check)
	@Scripts/with-swift.sh Scripts/check-static.sh

check-build: ## build everything with warnings as errors
	@Scripts/setup.sh build
	$(swift) build --build-tests

check-docs: ## build the documentation with warnings as errors; every public symbol has some
	@Scripts/setup.sh build test
	$(swift) package --disable-sandbox generate-documentation --target TextKitLite --warnings-as-errors
	Scripts/check-documented.py .build/*/extracted-symbols/*/TextKitLite/TextKitLite.symbols.json

# UTF-8 text to measure on, a file a language: BENCH_TEXT='zh.txt fr.txt'. Without it, that of Corpora, repeated.
BENCH_TEXT ?= $(shell Scripts/bench-text.sh)
IDENTITY_TEXT ?= $(BENCH_TEXT)
CHINESE_TEXT ?= $(filter %zh.txt,$(BENCH_TEXT))

bench: ## measure tokens against the plain ICU loop (BENCH_TEXT='zh.txt en.txt')
	@Scripts/setup.sh build test
	$(swift) run --configuration release --package-path Benchmarks benchmarks $(BENCH_TEXT)
	$(swift) run --configuration release --package-path Benchmarks scoring

.PHONY: bench-peers
bench-peers: ## measure textool beside ICU, PyICU, scikit-learn, polars, jieba: one table, kept in Benchmarks/results
	@Scripts/setup.sh build bench
	@$(release) dynamic >/dev/null
	@Benchmarks/peers/run.sh $(BENCH_TEXT)

.PHONY: bench-chinese
bench-chinese: ## measure engine model beside rjieba of PyPI (CHINESE_TEXT=zh.txt)
	@Scripts/setup.sh build test
	@Benchmarks/rjieba/compare.sh $(CHINESE_TEXT)

identity: ## compare engine lexicon with ICU on a million strings and files (IDENTITY_TEXT='zh.txt')
	@Scripts/setup.sh build test
	$(swift) run --configuration release --package-path Benchmarks identity $(IDENTITY_TEXT)

model: ## train the shipped segmentation model again and compare its bytes (needs UD Chinese-GSD: GSD_TRAIN=FILE)
	@Scripts/setup.sh build
	@$(release) dynamic >/dev/null
	@Scripts/model/train.sh

# Where `make install` puts textool; DESTDIR=FOLDER goes before it.
PREFIX ?= /usr/local
package := Scripts/with-swift.sh Scripts/package

install: ## build and install textool with completions and manual pages (PREFIX=/usr/local)
	@Scripts/setup.sh build
	@$(package)/install.sh $(PREFIX)

deb: ## build a Debian package, in dist/
	@Scripts/setup.sh build package
	@$(package)/deb.sh

static: ## build textool as one file that needs no library, in dist/
	@Scripts/setup.sh build package
	@$(package)/static.sh

release: ## build an archive of a textool that needs no Swift runtime, in dist/
	@Scripts/setup.sh build
	@$(package)/release.sh

packages: ## build all of these and try them: in an empty root, and the .deb on a new Debian 12 (as root)
	@Scripts/setup.sh build package
	$(package)/try-install.sh
	$(package)/static.sh
	$(package)/try-static.sh dist/textool-static .build/release/textool
	$(package)/try-deb.sh "$$($(package)/deb.sh)"

format: ## format all Swift files in place
	@Scripts/setup.sh build
	git ls-files -z --cached --others --exclude-standard -- '*.swift' | xargs -0 -r $(swift) format format --in-place --parallel

clean: ## remove everything that was built
	rm -rf .build .build-* Benchmarks/.build dist
