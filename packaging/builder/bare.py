"""The smallest PySide6 program, the reference for measurements of size and start-up."""

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1180, 760)
window.show()
app.exec()
