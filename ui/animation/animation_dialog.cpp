// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/animation/animation_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStatusTipEvent>
#include <QVBoxLayout>
#include <cmath>

#include "ui/animation/animation_job.h"
#include "ui/export/save_question.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_controller.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kParts = 1000;
constexpr int kUsualFrames = 60, kMostFrames = 512;

}  // namespace

AnimationDialog::AnimationDialog(RunController& controller, Choices choices, QWidget* window)
    : QDialog(window),
      controller_(controller),
      choices_(std::move(choices)),
      what_(new QComboBox(this)),
      format_(new QComboBox(this)),
      frames_(new WholeBox(this)),
      width_(new WholeBox(this)),
      height_(new WholeBox(this)),
      seconds_(new NumberBox(false, this)),
      length_(new QLabel(this)),
      picture_(new QLabel(this)),
      share_(new QProgressBar(this)),
      save_(new QPushButton(tr("&Save …"), this)),
      cancel_(new QPushButton(this)) {
  setObjectName(QStringLiteral("animationDialog"));
  setWindowTitle(tr("Animation"));
  setModal(false);
  buildForm();
  for (const auto signal : {&RunController::updated, &RunController::sessionChanged, &RunController::dataLoaded})
    connect(&controller_, signal, this, [this] {
      if (isVisible()) refresh();
    });
  resize(760, 460);
}

AnimationDialog::~AnimationDialog() {
  if (job_) job_->disconnect(this);
  delete job_;
}

void AnimationDialog::buildForm() {
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto add = [&](const QString& words, const char* name, QWidget* control, const QString& help) {
    control->setObjectName(QStringLiteral("animation.") + QLatin1String(name));
    control->setAccessibleName(QString(words).remove(u'&'));
    control->setToolTip(help);
    form->addRow(words, control);
  };
  what_->addItems(
      {tr("Map of the plane"), tr("Loss along a line"), tr("Loss over a plane"), tr("First layer's weights")});
  format_->addItems({tr("Animated picture (WebP)"), tr("Numbered pictures (PNG)")});
  frames_->setRange(2, kMostFrames);
  frames_->setValue(kUsualFrames);
  seconds_->setRange(0.02, 10);
  seconds_->setDecimals(2);
  seconds_->setSingleStep(0.05);
  seconds_->setValue(0.2);
  seconds_->setSuffix(tr(" s"));
  for (WholeBox* side : {width_, height_}) {
    side->setRange(120, 4000);
    side->setSingleStep(20);
    side->setSuffix(tr(" px"));
  }
  width_->setValue(720);
  height_->setValue(600);
  add(tr("&What"), "what", what_, tr("As it is chosen in the view: layer, sample, directions"));
  add(tr("&Frames"), "frames", frames_, tr("Moments of the training whose weights are kept, evenly chosen"));
  add(tr("&Each for"), "seconds", seconds_, tr("How long each frame is shown"));
  add(tr("Wi&dth"), "width", width_, tr("Of each frame"));
  add(tr("&Height"), "height", height_, tr("Of each frame"));
  add(tr("F&ormat"), "format", format_,
      tr("WebP plays in browsers and slides; numbered pictures can be put together by any program for films"));
  length_->setObjectName(QStringLiteral("animation.length"));
  length_->setWordWrap(true);
  form->addRow(length_);
  picture_->setObjectName(QStringLiteral("animation.preview"));
  picture_->setAlignment(Qt::AlignCenter);
  picture_->setWordWrap(true);
  picture_->setMinimumSize(300, 240);
  picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  picture_->setBackgroundRole(QPalette::Mid);
  picture_->setAutoFillBackground(true);
  picture_->setText(tr("The frames are shown here while they are drawn."));
  share_->setObjectName(QStringLiteral("animation.progress"));
  share_->setRange(0, kParts);
  share_->setTextVisible(false);
  QSizePolicy room = share_->sizePolicy();
  room.setRetainSizeWhenHidden(true);
  share_->setSizePolicy(room);
  save_->setObjectName(QStringLiteral("animation.save"));
  cancel_->setObjectName(QStringLiteral("animation.cancel"));
  cancel_->setAutoDefault(false);
  auto* middle = new QHBoxLayout;
  middle->addLayout(form);
  middle->addWidget(picture_, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(share_, 1);
  foot->addWidget(save_);
  foot->addWidget(cancel_);
  auto* column = new QVBoxLayout(this);
  column->addLayout(middle, 1);
  column->addLayout(foot);
  connect(what_, &QComboBox::currentIndexChanged, this, &AnimationDialog::refresh);
  connect(format_, &QComboBox::currentIndexChanged, this, &AnimationDialog::refresh);
  connect(frames_, &QSpinBox::valueChanged, this, &AnimationDialog::refresh);
  connect(seconds_, &QDoubleSpinBox::valueChanged, this, &AnimationDialog::refresh);
  connect(save_, &QPushButton::clicked, this, &AnimationDialog::askWhere);
  connect(cancel_, &QPushButton::clicked, this, [this] {
    if (job_)
      job_->cancel();
    else
      close();
  });
}

void AnimationDialog::open() {
  refresh();
  show();
  raise();
  activateWindow();
}

bool AnimationDialog::event(QEvent* event) {
  // What a field says of what was typed into it.
  if (event->type() == QEvent::StatusTip) {
    const QString said = static_cast<QStatusTipEvent*>(event)->tip();
    if (!said.isEmpty()) Q_EMIT message(said);
    return true;
  }
  if (event->type() == QEvent::WindowActivate) refresh();
  return QDialog::event(event);
}

QString AnimationDialog::whyNot(What what) const {
  if (!data_) return tr("The network is not there yet.");
  if (what == Map && !data_->planar) return tr("Only points of the plane have a map.");
  if (what == Filters && data_->planar) return tr("The weights of two inputs are no pictures.");
  return {};
}

void AnimationDialog::refresh() {
  const TrainingSession* session = controller_.session();
  data_ = session ? describe(session->beginning()) : std::nullopt;
  moments_ = session ? session->storedSteps() : std::vector<int64_t>{};
  auto* entries = qobject_cast<QStandardItemModel*>(what_->model());
  for (int i = 0; i < what_->count(); ++i) {
    const QString why = whyNot(static_cast<What>(i));
    entries->item(i)->setEnabled(why.isEmpty());
    entries->item(i)->setToolTip(why);
  }
  if (data_ && !whyNot(static_cast<What>(what_->currentIndex())).isEmpty()) {
    const QSignalBlocker quiet(what_);
    what_->setCurrentIndex(data_->planar ? Map : Line);
  }
  QString why = whyNot(static_cast<What>(what_->currentIndex()));
  if (why.isEmpty() && moments_.size() < 2) why = tr("There are no two moments yet: train the network first.");
  const auto frames = static_cast<int>(chosenSteps().size());
  length_->setText(!why.isEmpty() ? why
                                  : tr("%1 of %2 moments that are kept, %3 s")
                                        .arg(frames)
                                        .arg(moments_.size())
                                        .arg(QString::number(frames * seconds_->value(), 'f', 1)));
  seconds_->setEnabled(format_->currentIndex() == Webp);
  seconds_->setToolTip(seconds_->isEnabled() ? tr("How long each frame is shown")
                                             : tr("Numbered pictures have no speed of their own"));
  save_->setEnabled(why.isEmpty() && !job_);
  save_->setToolTip(job_ ? tr("An animation is being made") : why.isEmpty() ? tr("Asks where") : why);
  cancel_->setText(job_ ? tr("Cancel") : tr("Clos&e"));
  share_->setVisible(job_);
}

std::vector<int64_t> AnimationDialog::chosenSteps() const {
  const std::size_t count = std::min<std::size_t>(moments_.size(), static_cast<std::size_t>(frames_->value()));
  std::vector<int64_t> steps;
  for (std::size_t i = 0; i < count; ++i)
    steps.push_back(moments_[count == 1 ? 0 : i * (moments_.size() - 1) / (count - 1)]);
  return steps;
}

std::unique_ptr<Film> AnimationDialog::film() const {
  QStringList names;
  for (const std::string& name : data_->classNames) names << engineText(name);
  switch (static_cast<What>(what_->currentIndex())) {
    case Map:
      return mapFilm(choices_.map(), pointsOf(controller_.session()->beginning(), true).value_or(PlanarPoints{}),
                     names);
    case Line:
      return lineFilm(choices_.slice(), names);
    case Plane:
      return planeFilm(choices_.slice(), names);
    case Filters:
      break;
  }
  return filterFilm();
}

QString AnimationDialog::fileName() const {
  static const char* const names[] = {"map", "line", "plane", "weights"};
  return QLatin1String(names[what_->currentIndex()]);
}

void AnimationDialog::askWhere() {
  if (format_->currentIndex() == Webp)
    return hessianlab::askWhere(this, tr("Save the animation"), fileName(),
                                QStringList{tr("Animated picture (*.webp)")},
                                [this](const QString& path) { make(path); });
  askFolder(this, tr("Folder for the frames"), [this](const QString& folder) { make(folder); });
}

void AnimationDialog::make(const QString& path) {
  refresh();
  if (!save_->isEnabled()) return Q_EMIT failed(save_->toolTip());
  AnimationJob::Task task;
  task.source = [this, begun = controller_.session()]() -> Source* {
    return controller_.session() == begun ? begun : nullptr;
  };
  task.steps = chosenSteps();
  task.film = film();
  task.pixels = {width_->value(), height_->value()};
  task.milliseconds = static_cast<int>(std::lround(seconds_->value() * 1000));
  task.path = path;
  task.name = fileName();
  job_ = new AnimationJob(std::move(task), this);
  connect(job_, &AnimationJob::progressed, share_,
          [this](double share) { share_->setValue(static_cast<int>(share * kParts)); });
  connect(job_, &AnimationJob::drawn, picture_, [this](const QImage& frame) {
    const double device = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(
        frame.scaled(frame.size().boundedTo(picture_->size() * device), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(device);
    picture_->setPixmap(shown);
  });
  connect(job_, &AnimationJob::finished, this, [this](const QString& problem, const QString& made) {
    std::exchange(job_, nullptr)->deleteLater();
    refresh();
    if (!problem.isEmpty()) return Q_EMIT failed(problem);
    Q_EMIT message(made.isEmpty() ? tr("The animation was cancelled.") : made);
  });
  share_->setValue(0);
  job_->begin();
  refresh();
}

}  // namespace hessianlab
