// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/draw/draw_tab.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/draw/draw_report.h"
#include "ui/views/draw/draw_tools.h"
#include "ui/views/sample_kind.h"
#include "ui/words/engine_text.h"
#include "viz/picture/image_import.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/picture_image.h"

namespace hessianlab {

namespace {

constexpr int kScale = 10;               // pixels of the canvas for one of the network
constexpr int kRestMilliseconds = 400;   // the pen rests
constexpr double kDigitBox = 20.0 / 28;  // what is drawn, in pictures with a margin, as MNIST has

QString firstFile(const QMimeData& mime) {
  for (const QUrl& url : mime.urls())
    if (url.isLocalFile()) return url.toLocalFile();
  return {};
}

}  // namespace

DrawTab::DrawTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<DrawTab>(place)),
      asked_(*shared_->choice),
      canvas_(new InkCanvas(shared_->drawing, this)),
      tools_(new DrawTools(shared_->choice, *canvas_, this)),
      report_(new DrawReport(this)) {
  canvas_->setObjectName(QStringLiteral("draw.canvas"));
  canvas_->setAccessibleName(tr("Canvas"));
  canvas_->setHint(tr("Draw here with the mouse,\nor drop an image anywhere on the window"));
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildBar());
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  auto* board = new QVBoxLayout;
  board->addWidget(tools_);
  board->addWidget(canvas_, 1);
  row->addLayout(board, 4);
  row->addWidget(report_, 7);
  column->addLayout(row, 1);
  setContent(page);

  connect(&shared_->choice, &ChoiceSignal::changed, this, &DrawTab::followChoice);
  showChoice();
  rest_.setSingleShot(true);
  rest_.setInterval(kRestMilliseconds);
  connect(&rest_, &QTimer::timeout, this, &DrawTab::follow);
  connect(canvas_, &InkCanvas::changed, this, &DrawTab::drawingChanged);
  connect(canvas_, &InkCanvas::strokeFinished, this, &DrawTab::follow);
  connect(&document_.samples(), &SampleSelection::openChanged, this, [this] {
    const QSignalBlocker quiet(sample_);
    sample_->setValue(static_cast<int>(document_.samples().open()));
  });
  connect(&document_, &LabDocument::attackChanged, this, [this] {
    if (document_.settings().norm == norm_) return;
    norm_ = document_.settings().norm;
    askAgain();
  });
  norm_ = document_.settings().norm;
  // The clipboard belongs to the canvas while this tab is in front and no field is being edited.
  connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &DrawTab::paste);
}

Sight DrawTab::sees(const CatalogueEntry& lab, const DatasetInfo* data) {
  return data && !hasPictures(*data) ? Sight::Nothing : NetworkView::sees(lab, data);
}

QPushButton* DrawTab::button(QWidget* bar, const QString& text, const char* name, const QString& help,
                             void (DrawTab::*pressed)()) {
  auto* made = new QPushButton(text, bar);
  made->setObjectName(QString::fromLatin1(name));
  made->setToolTip(help);
  connect(made, &QPushButton::clicked, this, pressed);
  bar->layout()->addWidget(made);
  return made;
}

QWidget* DrawTab::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new FlowRow(bar);
  button(bar, tr("&Open image …"), "draw.open",
         tr("An image file as drawing. It can also be dropped anywhere on the window"), &DrawTab::chooseFile);
  button(bar, tr("&Paste"), "draw.paste", tr("The image of the clipboard as drawing (Ctrl+V)"), &DrawTab::paste);
  button(bar, tr("&Start from picture"), "draw.fromTest",
         tr("Puts this test picture on the canvas, pixel by pixel, to change it"), &DrawTab::startFromTest);
  sample_ = new WholeBox(bar);
  sample_->setObjectName(QStringLiteral("draw.sample"));
  sample_->setAccessibleName(tr("Test picture"));
  sample_->setPrefix(QStringLiteral("#"));
  sample_->setRange(0, 0);
  sample_->setToolTip(tr("Number of the test picture that is open in all views"));
  connect(sample_, &QSpinBox::valueChanged, &document_.samples(),
          [this](int value) { document_.samples().setOpen(value); });
  row->addWidget(sample_);
  invert_ = new QCheckBox(tr("&Invert"), bar);
  invert_->setObjectName(QStringLiteral("draw.invert"));
  connect(invert_, &QCheckBox::toggled, this, [this](bool on) {
    shared_->choice.change([on](DrawChoice& next) { next.invert = on; });
    placeImage();
  });
  centre_ = new QCheckBox(tr("Ce&ntre and scale"), bar);
  centre_->setObjectName(QStringLiteral("draw.centre"));
  connect(centre_, &QCheckBox::toggled, this,
          [this](bool on) { shared_->choice.change([on](DrawChoice& next) { next.centre = on; }); });
  row->addWidget(invert_);
  row->addWidget(centre_);
  return bar;
}

QString DrawTab::whyNothing(const DatasetInfo& info) const {
  if (isTable(info)) return tr("The samples of this data set are rows of a table: there is nothing to draw.");
  if (!info.planar) return {};
  return tr(
      "This data set has points of the plane: there is nothing to draw.\nChoose MNIST to draw digits, or Fashion-MNIST "
      "to draw garments.");
}

void DrawTab::begin(const DatasetInfo* info) {
  quick_.forget();
  refined_.forget();
  shown_.reset();
  report_->clearResult();
  format_.reset();
  if (!info) return;
  format_ = InputFormat{info->channels, info->height, info->width};
  tools_->setColourful(colourful());
  showChoice();
  const double side = std::min(info->height, info->width);
  const CatalogueEntry* set = hessianlab::find(document_.catalogues().choices("dataset"), info->name);
  box_ = set && set->is(trait::kFilled) ? side : kDigitBox * side;
  QStringList names;
  for (const std::string& name : info->classNames) names << engineText(name);
  report_->setClassNames(names);
  {
    const QSignalBlocker quiet(sample_);
    sample_->setRange(0, static_cast<int>(std::max<int64_t>(0, info->testSamples - 1)));
    sample_->setValue(static_cast<int>(document_.samples().open()));
  }
  canvas_->setInkSize({kScale * info->width, kScale * info->height});
  drawingChanged();
}

void DrawTab::drawingChanged() {
  inkToInput();
  askAgain();
}

void DrawTab::inkToInput() {
  input_ = {};
  if (!format_) return;
  Picture input{format_->channels, format_->height, format_->width, {}};
  input.values =
      asked_.centre && !colourful() ? inkCentred(canvas_->ink(), *format_, box_) : inkAsItIs(canvas_->ink(), *format_);
  report_->setInput(input);
  if (!canvas_->isEmpty()) input_ = std::move(input);
}

void DrawTab::askAgain() {
  quick_.invalidate();
  refined_.forget();
  shown_.reset();
  refine_ = true;
  rest_.start();
  if (input_.values.empty()) {
    quick_.forget();
    report_->clearResult();
  }
  follow();
}

InspectRequest DrawTab::request(bool refined) const {
  InspectRequest request;
  request.picture = input_;
  request.norm = norm_;
  request.seed = document_.config().integer("training.seed");
  request.refined = refined;
  request.atStep = slot_.rewoundTo();
  return request;
}

void DrawTab::follow() {
  for (StandingQuestion<InspectResult>* question : {&quick_, &refined_}) {
    if (auto result = question->take()) present(std::move(result));
    if (!question->error().empty()) Q_EMIT message(refusalText(question->error()));
  }
  if (!mayAsk() || input_.values.empty()) return;
  const int64_t step = slot_.viewedStep();
  const bool training = slot_.advancing();
  if (quick_.due(step, training)) {
    if (!training) refine_ = true;
    refined_.forget();
    return quick_.started(step, session().ask(request(false)));
  }
  const bool still = !rest_.isActive() && !canvas_->drawing() && !quick_.busy();
  if (!refine_ || !still || refined_.busy()) return;
  refine_ = false;
  report_->setSearching();
  refined_.started(step, session().ask(request(true)));
}

void DrawTab::present(std::shared_ptr<const InspectResult> result) {
  // While the pen moves, the answer to the stroke before is better than none.
  report_->setResult(*result, slot_.advancing());
  if (result->picture.values == input_.values && result->norm == norm_) shown_ = std::move(result);
}

bool DrawTab::canOpen(const QMimeData& mime) {
  return mime.hasImage() || !firstFile(mime).isEmpty();
}

bool DrawTab::openMime(const QMimeData& mime) {
  const QString file = firstFile(mime);
  if (!file.isEmpty()) return openFile(file);
  if (mime.hasImage()) return open(qvariant_cast<QImage>(mime.imageData()));
  Q_EMIT message(tr("There is no picture in the clipboard."));
  return false;
}

bool DrawTab::openFile(const QString& path) {
  const ImportedImage read = readImage(path);
  if (!read.image.isNull()) return open(read.image);
  Q_EMIT message(read.error);
  return false;
}

bool DrawTab::open(const QImage& image) {
  if (!format_ || image.isNull()) {
    Q_EMIT message(format_ ? tr("This image is empty.")
                           : tr("An image can be looked at once a data set of pictures is loaded: choose MNIST "
                                "or Fashion-MNIST."));
    return false;
  }
  shared_->choice.change([&](DrawChoice& next) {
    next.opened = image;
    // Photos are taken as they are, and so is what has the size of the data set's pictures.
    next.invert = !colourful() && hasLightBorder(image);
    next.centre = image.size() != QSize(format_->width, format_->height);
  });
  placeImage();
  return true;
}

void DrawTab::placeImage() {
  if (!format_) return;
  canvas_->setInk(colourful() ? toPhoto(asked_.opened, {format_->width, format_->height}, asked_.invert)
                              : toInk(asked_.opened, asked_.invert));
}

void DrawTab::followChoice() {
  const DrawChoice before = std::exchange(asked_, *shared_->choice);
  showChoice();
  if (asked_.centre != before.centre) drawingChanged();
}

void DrawTab::showChoice() {
  const QSignalBlocker quiet(invert_), still(centre_);
  const bool any = !asked_.opened.isNull();
  invert_->setEnabled(any);
  invert_->setToolTip(any ? tr("Dark ink on light paper becomes light ink on black, as the networks know it. Chosen "
                               "by the brightness of the border")
                          : tr("Nothing to invert: no image has been opened"));
  invert_->setChecked(asked_.invert);
  centre_->setEnabled(!colourful());
  centre_->setToolTip(colourful() ? tr("Pictures in colour are taken as they are")
                                  : tr("Prepares the drawing as the pictures of the data set were: scaled to a box of "
                                       "fixed size, centre of mass in the middle. Without it the canvas is only made "
                                       "smaller"));
  centre_->setChecked(asked_.centre && !colourful());
}

void DrawTab::startFromTest() {
  if (!format_ || !slot_.session()) return;
  const auto pictures = picturesOf(session().beginning(), {sample_->value()});
  if (pictures.empty()) return;
  shared_->choice.change([](DrawChoice& next) { next.centre = false; });
  const Picture& picture = pictures.front();
  canvas_->setInk(toGreyImage(picture.values, picture.channels, picture.height, picture.width));
}

void DrawTab::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Open an image"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Images (*.png *.jpg *.jpeg *.bmp *.svg *.gif *.pgm *.ppm)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, this, &DrawTab::openFile);
  dialog->open();
}

void DrawTab::paste() {
  if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData()) openMime(*mime);
}

void DrawTab::setSideBySide(bool on) {
  report_->setNarrow(on);
}

void DrawTab::setTheme(const Theme& theme) {
  canvas_->setTheme(theme);
  report_->setTheme(theme);
}

}  // namespace hessianlab
