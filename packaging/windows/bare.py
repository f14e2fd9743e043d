"""A bare PySide6 window, whose start is measured beside the program's."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("bare")
window.resize(1240, 800)
window.show()
sys.exit(app.exec())
