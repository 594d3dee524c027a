"""The reference for a window: PySide6, a main window, a label."""

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1180, 760)
window.show()
app.exec()
