#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes a fresh machine ready for `make demo` and `make test`; does nothing that is done already.
#
# Order: a QGIS of at least 3.40 that some system Python can import, then the programs that the tests
# call, then .venv on top of exactly that Python with the locked versions of requirements.txt.
# Only what is missing is installed, through apt, as root or with sudo. Mirrors, indexes and proxies
# stay as the machine has them.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly NEEDED_QGIS=34000
readonly HINT="Install QGIS 3.40 or newer with its Python packages (Debian: qgis python3-qgis \
python3-venv; others: see the installation page of the QGIS project), then call the same command again."
LISTS_FRESH=no

say() { printf 'set-up: %s\n' "$*" >&2; }
fail() {
    printf 'set-up stopped: %s\n' "$*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo; then
        sudo -- "$@"
    else
        fail "installing needs root rights and there is no sudo. As root, run: $*"
    fi
}

apt_get() {
    mkdir -p build
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" \
        >>build/setup.log 2>&1 || {
        tail -n 20 build/setup.log >&2
        say "apt-get $1 failed; its last words stand above, all of them in build/setup.log"
        return 1
    }
}

refresh_lists() {
    [ "$LISTS_FRESH" = yes ] && return
    say "reading the package lists"
    apt_get update
    LISTS_FRESH=yes
}

qgis_number() { # PYTHON -> e.g. 34006, or nothing
    QT_QPA_PLATFORM=offscreen "$1" -c \
        'from qgis.core import Qgis; print(Qgis.versionInt())' 2>/dev/null | tail -n 1
}

find_qgis_python() {
    local python number
    for python in /usr/bin/python3 /usr/bin/python3.[0-9] /usr/bin/python3.[0-9][0-9] \
        /usr/local/bin/python3 "$(command -v python3 || true)"; do
        [ -x "$python" ] || continue
        number=$(qgis_number "$python") || continue
        if [ "${number:-0}" -ge "$NEEDED_QGIS" ]; then
            printf '%s\n' "$python"
            return
        fi
    done
    return 1
}

candidate() { apt-cache policy "$1" | awk '/Candidate:/ { print $2 }'; }

new_enough() { # a Debian version such as 3.40.6+dfsg-1 or 1:3.44.2+40noble
    local upstream=${1#*:}
    [[ $upstream == [0-9]* ]] || return 1 # "(none)"
    [ "$(printf '%s\n3.40\n' "${upstream%%+*}" | sort -V | head -n 1)" = "3.40" ]
}

add_backports() { # the mirror and key that the machine's own Debian source names
    local codename=$1 mirror key list=/etc/apt/sources.list.d/mine-planner-backports.sources
    if grep -rqs -- "$codename-backports" /etc/apt/sources.list /etc/apt/sources.list.d; then
        return
    fi
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(SUITE) $(CODENAME)' |
        awk -v name="$codename" '$2 == name || $3 == name { print $1; exit }')
    [ -n "$mirror" ] || fail "no package source for Debian $codename was found. $HINT"
    key=/usr/share/keyrings/debian-archive-keyring.gpg
    say "adding Debian's own $codename-backports as a package source ($list)"
    printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n%s' "$mirror" "$codename" \
        "$([ -e "$key" ] && printf 'Signed-By: %s\n ' "$key")" | sed 's/ *$//' |
        as_root tee "$list" >/dev/null
    LISTS_FRESH=no
    refresh_lists
}

install_qgis() {
    local codename release=()
    have apt-get || fail "no QGIS of at least 3.40 was found, and this system has no apt. $HINT"
    refresh_lists
    # shellcheck source=/dev/null
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    if ! new_enough "$(candidate qgis)" && [ "$codename" = bookworm ]; then
        add_backports "$codename"
        release=(-t "$codename-backports")
    elif ! new_enough "$(candidate qgis)"; then
        fail "this system's packages offer no QGIS of at least 3.40 (qgis: $(candidate qgis)). $HINT"
    fi
    say "installing QGIS (a large download: about 300 MB)"
    apt_get install --no-install-recommends "${release[@]}" qgis python3-qgis python3-venv
}

has_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }
has_font() {
    find -L /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        -name "$1" -print -quit 2>/dev/null | grep -q .
}
has_lrelease() {
    local program
    for program in lrelease lrelease-qt6 lrelease6 /usr/lib/qt6/bin/lrelease /usr/lib/qt5/bin/lrelease; do
        # qtchooser leaves an lrelease behind that has no program to start
        "$program" -version >/dev/null 2>&1 && return
    done
    return 1
}

missing_packages() {
    have Xvfb || echo xvfb
    have xauth || echo xauth
    have openbox || echo openbox
    have xdotool || echo xdotool
    have pdftotext || echo poppler-utils
    have convert || have magick || echo imagemagick
    have import || have magick || echo imagemagick
    have ogr2ogr || echo gdal-bin
    have sqlite3 || echo sqlite3
    has_font DejaVuSans.ttf || echo fonts-dejavu
    has_font 'OpenSans-Regular.ttf' || echo fonts-open-sans # QGIS warns at each start without it
    has_lrelease || echo lrelease
}

install_test_programs() {
    local wanted
    mapfile -t wanted < <(missing_packages | sort -u)
    [ "${#wanted[@]}" -gt 0 ] || return 0
    if have apt-get && (install_packages "${wanted[@]}"); then
        return 0
    fi
    [ "${CI:-}" != true ] || fail "the tests need what could not be installed: ${wanted[*]}"
    say "going on without ${wanted[*]}: the tests that need them are skipped and say so"
}

install_packages() {
    local wanted=("$@")
    refresh_lists
    if [[ " ${wanted[*]} " == *" lrelease "* ]]; then
        wanted=("${wanted[@]/#lrelease/$(lrelease_package)}")
    fi
    say "installing for the tests: ${wanted[*]}"
    apt_get install --no-install-recommends "${wanted[@]}"
}

lrelease_package() { # the package that brings lrelease differs between releases
    local name
    for name in qt6-l10n-tools qttools5-dev-tools; do
        if [ "$(candidate "$name")" != "(none)" ] && [ -n "$(candidate "$name")" ]; then
            printf '%s\n' "$name"
            return
        fi
    done
}

make_environment() {
    local python=$1
    if [ -e .venv ] && ! .venv/bin/python -c 'import qgis.core' >/dev/null 2>&1; then
        say "the old .venv does not reach QGIS any more and is made anew"
        rm -rf .venv
    fi
    if [ ! -e .venv ]; then
        if ! has_venv "$python"; then
            have apt-get || fail "the Python of QGIS ($python) lacks its venv module. $HINT"
            refresh_lists
            apt_get install --no-install-recommends python3-venv
        fi
        say "making .venv on top of $python"
        "$python" -m venv --system-site-packages .venv
    fi
    # --no-deps: every dependency is in the list, and numpy must stay the one that QGIS and GDAL
    # were built against (1.x on Debian 12; GDAL's array module fails on another).
    .venv/bin/python -m pip install -qq --disable-pip-version-check \
        --no-deps --require-hashes -r requirements.txt >&2 ||
        fail "the Python packages of requirements.txt could not be installed; pip's words stand above. \
Check the connection, then call the same command again."
}

main() {
    local python
    python=$(find_qgis_python) || {
        install_qgis
        python=$(find_qgis_python) || fail "QGIS is installed, but no Python can import it. $HINT"
    }
    install_test_programs
    make_environment "$python"
    say "ready: QGIS $(qgis_number .venv/bin/python) with $(.venv/bin/python --version)"
}

main "$@"
