"""`python -m sigmamind_desktop`."""

import sys

from sigmamind_desktop.cli import main

sys.exit(main())
