// SPDX-License-Identifier: GPL-3.0-or-later
// What all widgets that hold a QCustomPlot share: title, axis titles, text of the empty state, theme, a text summary
// for screen readers, and one rule about drawing: a change marks the widget as stale; stale widgets are redrawn
// together by the event loop if they are visible, and when they are next shown otherwise. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>

#include "viz/base/theme.h"

class QCPItemText;
class QCPTextElement;

namespace hessianlab {

class PlotCanvas;

class PlotWidget : public QWidget {
  Q_OBJECT

 public:
  ~PlotWidget() override;

  // Shown above the plot and in exported files; also the accessible name. Empty: no line is spent on it.
  void setTitle(const QString& title);
  QString title() const { return title_; }

  // With units, e.g. "step" and "loss (nats)".
  void setAxisTitles(const QString& x, const QString& y);
  const QString& xTitle() const { return xTitle_; }  // these two also where there is no room to show them
  const QString& yTitle() const { return yTitle_; }

  // Stands in the middle as long as there is nothing to draw, e.g. "Press ▶ to start".
  void setEmptyText(const QString& text);
  QString emptyText() const { return emptyText_; }

  // Not on screen, where the plot below counts the same; exported files have it.
  void setXTitleBelow(bool below);

  // While it is drawn into a file, which stands alone: everything is named. Owners need not call it.
  virtual void setOnPaper(bool on);

  // Recolours everything.
  virtual void setTheme(const Theme& theme);
  const Theme& theme() const { return theme_; }

  // One sentence that says what the picture shows; set as the accessible description, after the titles of the axes,
  // whenever it is redrawn.
  virtual QString summary() const = 0;

  // Nothing to draw yet?
  virtual bool isEmpty() const = 0;

  // Shows all data and follows new data again.
  virtual void fit() = 0;

  // For export and tests. Draws now what a replot would draw; the plot itself must not be reconfigured from outside.
  PlotCanvas& canvas() const { return *canvas_; }
  void bringUpToDate();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  explicit PlotWidget(QWidget* parent);

  // Call after any change: queues one redraw, or leaves it to the next show event.
  void markStale();

  // Called just before drawing, after a change: ranges, notes and labels are brought up to date here.
  virtual void prepare() = 0;

  // Called before each drawing with the plot laid out: what depends on the size in pixels.
  virtual void arrange() {}

  // What the title takes of its line; 0 where none is shown.
  int titleWidth() const;
  bool onPaper() const { return onPaper_; }

  // The next drawing, whoever asks for it, calls prepare().
  void needPreparation() { stale_ = true; }

  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void followFont();
  void beforeDrawing();
  void dropWhatDoesNotFit();
  QString described() const;

  PlotCanvas* canvas_ = nullptr;
  QCPTextElement* titleElement_ = nullptr;
  QCPItemText* emptyItem_ = nullptr;
  QString title_, xTitle_, yTitle_, emptyText_;
  Theme theme_;
  bool stale_ = true, xTitleBelow_ = false, onPaper_ = false;
};

}  // namespace hessianlab
