// SPDX-License-Identifier: GPL-3.0-or-later
// Draw a digit or a garment, or bring an image along, and see what the network makes of it: with every stroke its
// belief, slope, curvature and the estimated safe radius, and when the pen rests a longer search for the nearest
// mistake. GUI thread only.
#pragma once

#include <QImage>
#include <QTimer>
#include <memory>
#include <optional>

#include "model/questions/inspect.h"
#include "ui/parts/standing_question.h"
#include "ui/views/draw/draw_choice.h"
#include "ui/views/network_view.h"
#include "ui/views/view_choice.h"
#include "viz/picture/ink_drawing.h"
#include "viz/picture/ink_to_input.h"

class QCheckBox;
class QMimeData;
class QPushButton;
class QSpinBox;

namespace hessianlab {

class DrawReport;
class DrawTools;
class InkCanvas;

class DrawTab : public NetworkView {
  Q_OBJECT
 public:
  explicit DrawTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  struct Shared {
    ViewChoice<DrawChoice> choice;
    InkDrawing drawing;
  };
  const std::shared_ptr<Shared>& shared() const { return shared_; }
  void setTheme(const Theme& theme) override;
  void setSideBySide(bool on) override;

  // Puts the image on the canvas. False: it cannot be, and message() has said why.
  bool openFile(const QString& path);
  // The first file or the image of a drop or of the clipboard.
  bool openMime(const QMimeData& mime);
  static bool canOpen(const QMimeData& mime);

  const Picture& input() const { return input_; }  // what the network gets now; no values: nothing is drawn
  std::shared_ptr<const InspectResult> shown() const { return shown_; }  // nullptr: none yet for the present drawing

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  bool colourful() const { return format_ && format_->channels == 3; }
  QWidget* buildBar();
  QPushButton* button(QWidget* bar, const QString& text, const char* name, const QString& help,
                      void (DrawTab::*pressed)());
  bool open(const QImage& image);
  void chooseFile();
  void paste();
  void startFromTest();
  void placeImage();
  void followChoice();
  void showChoice();
  void drawingChanged();
  void inkToInput();
  void askAgain();
  void present(std::shared_ptr<const InspectResult> result);
  InspectRequest request(bool refined) const;

  const std::shared_ptr<Shared> shared_;
  DrawChoice asked_;                   // as it was followed last
  std::optional<InputFormat> format_;  // of the data set; nullopt: it has no pictures, or is not loaded
  double box_ = 20;                    // pixels that the ink fits in
  Picture input_;
  StandingQuestion<InspectResult> quick_, refined_;
  bool refine_ = false;  // the present drawing and network still wait for the longer search
  Norm norm_ = Norm::Linf;
  std::shared_ptr<const InspectResult> shown_;
  QTimer rest_;  // the pen has been still for a while
  InkCanvas* canvas_;
  DrawTools* tools_;
  DrawReport* report_;
  QCheckBox *invert_ = nullptr, *centre_ = nullptr;
  QSpinBox* sample_ = nullptr;
};

}  // namespace hessianlab
