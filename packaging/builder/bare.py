"""The smallest PySide6 program: what our size and start-up are measured against."""

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1180, 760)
window.show()
app.exec()
