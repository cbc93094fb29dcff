import tkinter as tk

class ClarifaiApp(tk.Tk):
    def __init__(self, title, size):
        super().__init__()

if __name__ == '__main__':
    app = ClarifaiApp('ClarifAI', '800x600')
    app.mainloop()
