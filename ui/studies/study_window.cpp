// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_window.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTableWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/runs/workspace.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/kept_settings.h"
#include "ui/runs/run_controller.h"
#include "ui/studies/study_form.h"
#include "ui/words/engine_text.h"
#include "ui/words/time_words.h"
#include "viz/base/left_to_right.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

enum StudyColumn { kCellRun, kCellState, kCellClean, kCellRobust, kStudyColumns };

constexpr QSize kFirstStudySize(1000, 640);
constexpr int kLookMilliseconds = 500, kSideWidth = 300;
constexpr std::size_t kLargestPlan = std::size_t{1} << 20;
const QString kStudyGeometry = QStringLiteral("studies/geometry");

QString planOf(const QString& folder) {
  for (const QString& file : {folder + QStringLiteral(".json"), folder + QStringLiteral("/slurm/study.json")})
    if (QFile::exists(file)) return file;
  throw InputError(QObject::tr("%1 has no study file beside it (%2): open the folder of a study that was begun here or "
                               "on Slurm")
                       .arg(folder, QFileInfo(folder).fileName() + QStringLiteral(".json"))
                       .toStdString());
}

QString oneDecimalPercent(double share) {
  return leftToRight(QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1));
}

}  // namespace

StudyWindow::StudyWindow(LabDocument& document, RunController& controller, QString home, QWidget* parent)
    : QDialog(parent), document_(document), controller_(controller), home_(std::move(home)), look_(new QTimer(this)) {
  setObjectName(QStringLiteral("studies"));
  setWindowTitle(tr("Studies"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  auto* halves = new QSplitter(this);
  halves->addWidget(buildSide());
  halves->addWidget(buildFollowed());
  halves->setStretchFactor(1, 1);
  halves->setSizes({kSideWidth, kFirstStudySize.width() - kSideWidth});
  halves->setChildrenCollapsible(false);
  auto* row = new QVBoxLayout(this);
  row->addWidget(halves, 1);
  row->addWidget(said_);
  front_ = std::make_unique<StudyFront>(*plot_);
  connect(form_, &StudyForm::wanted, this, &StudyWindow::begin);
  look_->setInterval(kLookMilliseconds);
  connect(look_, &QTimer::timeout, this, &StudyWindow::refresh);
  resize(kFirstStudySize);
  if (keepsSettings()) restoreGeometry(QSettings().value(kStudyGeometry).toByteArray());
  refresh();
}

StudyWindow::~StudyWindow() = default;

QWidget* StudyWindow::buildSide() {
  auto* scroll = new QScrollArea(this);
  form_ = new StudyForm(document_, controller_, scroll);
  scroll->setWidget(form_);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return scroll;
}

QWidget* StudyWindow::buildFollowed() {
  auto* side = new QWidget(this);
  name_ = new ElidedLabel(side);
  name_->setObjectName(QStringLiteral("study.name"));
  auto* open = new QPushButton(tr("&Open a study …"), side);
  open->setObjectName(QStringLiteral("study.open"));
  open->setToolTip(tr("Its folder: also of one that a cluster works on"));
  page_ = new QPushButton(tr("Open its pa&ge"), side);
  page_->setObjectName(QStringLiteral("study.page"));
  plot_ = new CurvePlot(side);
  plot_->setObjectName(QStringLiteral("plot.study"));
  plot_->setTitle(tr("Clean against robust accuracy"));
  plot_->setEmptyText(tr("Choose at the left what is compared, and start;\nor open the folder of a study"));
  table_ = new QTableWidget(0, kStudyColumns, side);
  table_->setObjectName(QStringLiteral("study.table"));
  table_->setAccessibleName(tr("Runs of the study"));
  table_->setHorizontalHeaderLabels({tr("Run"), tr("State"), tr("Clean"), tr("Under attack")});
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(kCellRun, QHeaderView::Stretch);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 6);
  table_->hide();  // until there is a study
  table_->setEditTriggers(QTableWidget::NoEditTriggers);
  table_->setSelectionBehavior(QTableWidget::SelectRows);
  table_->setSelectionMode(QTableWidget::SingleSelection);
  table_->setTabKeyNavigation(false);
  table_->setToolTip(tr("Double click or Enter opens a run in the main window"));
  progress_ = new QProgressBar(side);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(10);
  progress_->setAccessibleName(tr("Runs of the study that are done"));
  count_ = new QLabel(side);
  count_->setObjectName(QStringLiteral("study.count"));
  stop_ = new QPushButton(tr("Sto&p"), side);
  stop_->setObjectName(QStringLiteral("study.stop"));
  stop_->setToolTip(tr("What is done is kept; it goes on from there"));
  goOn_ = new QPushButton(tr("Go o&n"), side);
  goOn_->setObjectName(QStringLiteral("study.goOn"));
  said_ = new ElidedLabel(this);
  said_->setObjectName(QStringLiteral("study.said"));

  auto* top = new QHBoxLayout;
  top->addWidget(name_, 1);
  top->addWidget(page_);
  top->addWidget(open);
  auto* bottom = new QHBoxLayout;
  bottom->addWidget(progress_, 1);
  bottom->addWidget(count_);
  bottom->addWidget(goOn_);
  bottom->addWidget(stop_);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(6, 0, 0, 0);
  column->addLayout(top);
  column->addWidget(plot_, 3);
  column->addWidget(table_, 2);
  column->addLayout(bottom);

  connect(open, &QPushButton::clicked, this, &StudyWindow::choose);
  connect(page_, &QPushButton::clicked, this, &StudyWindow::openPage);
  connect(stop_, &QPushButton::clicked, this, [this] {
    program_.stop();
    say(onCluster() ? tr("It is no longer followed here; the cluster goes on with its runs")
                    : tr("Stopping: each run ends at its next safe point"));
  });
  connect(goOn_, &QPushButton::clicked, this, &StudyWindow::goOn);
  connect(plot_, &CurvePlot::pointClicked, this,
          [this](int series, int index, double) { openCell(front_->cellOf(series, index)); });
  connect(table_, &QTableWidget::activated, this, [this](const QModelIndex& at) { openCell(at.row()); });
  return side;
}

void StudyWindow::say(const QString& text) {
  said_->setText(text);
}

void StudyWindow::begin() {
  const StudyDraft draft = form_->draft();
  try {
    const QString title = QString::fromStdString(draft.title).toLower();
    QString folder;
    do folder = QString::fromStdString(Workspace(home_.toStdString()).claim(title.toStdString()).string());
    while (QFile::exists(folder + QStringLiteral(".json")));
    const QString plan = folder + QStringLiteral(".json");
    writeFileAtomically(plan.toStdString(), toStudyJson(draft, document_.catalogues()));
    if (!program_.start(plan, folder, form_->programOptions())) return say(program_.problem());
    follow(folder);
  } catch (const std::exception& error) {
    say(refusalText(error));
  }
}

void StudyWindow::follow(const QString& folder) {
  try {
    const QString file = planOf(folder);
    auto plan = std::make_shared<const StudyPlan>(
        parseStudy(readFile(file.toStdString(), kLargestPlan), document_.catalogues(), file.toStdString()));
    if (!plan->attacked)
      throw InputError(tr("%1 is a study without attacks: its page says what was measured").arg(file).toStdString());
    reader_.reset();
    state_.reset();
    plan_ = std::move(plan);
    folder_ = folder;
    planFile_ = file;
  } catch (const std::exception& error) {
    return say(refusalText(error));
  }
  say({});
  name_->setText(QStringLiteral("%1  ·  %2").arg(QString::fromStdString(plan_->title), leftToRight(folder_)));
  front_->clear();
  plot_->setAxisTitles(tr("share correct without attack"), tr("share correct at %1").arg(headlineText(*plan_)));
  plot_->setEmptyText(tr("The front grows as runs are done"));
  since_.invalidate();
  wasWorked_ = false;
  table_->setRowCount(0);
  table_->show();
  reader_ = std::make_unique<StudyReader>(plan_, folder_, document_.catalogues(), [this] {
    QMetaObject::invokeMethod(this, &StudyWindow::takeState, Qt::QueuedConnection);
  });
  look_->start();
  refresh();
}

void StudyWindow::takeState() {
  if (!reader_) return;
  state_ = reader_->take();
  if (!state_) return;
  if (!since_.isValid()) {
    since_.start();
    doneAtFirst_ = state_->done();
  }
  front_->show(*plan_, *state_);
  fillTable();
  refresh();
}

void StudyWindow::fillTable() {
  table_->setRowCount(static_cast<int>(plan_->cells.size()));
  for (std::size_t i = 0; i < plan_->cells.size(); ++i) {
    const auto& result = state_->results[i];
    const QString& problem = state_->problems[i];
    const QString state = !problem.isEmpty()                        ? tr("cannot be read")
                          : state_->states[i] == CellState::Done    ? tr("done")
                          : state_->states[i] == CellState::Trained ? tr("trained")
                          : QFile::exists(cellFolder(folder_, plan_->cells[i]) + QStringLiteral("/run.json"))
                              ? tr("in training")
                              : tr("waits");
    const QStringList cells{QString::fromStdString(plan_->cells[i].name), state,
                            result ? oneDecimalPercent(result->testAccuracy) : QStringLiteral("–"),
                            result ? oneDecimalPercent(robustOf(*plan_, *result)) : QStringLiteral("–")};
    for (int column = 0; column < kStudyColumns; ++column) {
      QTableWidgetItem* item = table_->item(static_cast<int>(i), column);
      if (!item) table_->setItem(static_cast<int>(i), column, item = new QTableWidgetItem);
      item->setText(cells[column]);
      item->setToolTip(problem);
      if (column >= kCellClean) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
  }
}

bool StudyWindow::onCluster() const {
  return QFile::exists(folder_ + QStringLiteral("/slurm/submission.json"));
}

bool StudyWindow::worked() const {
  return program_.running() || (state_ && state_->worked);
}

// The time that is left, at the pace since it is followed.
QString StudyWindow::progressText() const {
  if (!plan_) return {};
  if (!state_) return tr("reading …");
  const std::size_t all = plan_->cells.size(), done = state_->done();
  if (done == all) return tr("all %1 runs are done").arg(all);
  QString text = tr("%1 of %2 runs are done").arg(done).arg(all);
  if (done > doneAtFirst_ && (worked() || onCluster())) {
    const double seconds = static_cast<double>(since_.elapsed()) / 1000 / static_cast<double>(done - doneAtFirst_) *
                           static_cast<double>(all - done);
    text += QStringLiteral(", ") + timeLeft(seconds);
  } else if (!worked()) {
    text += QStringLiteral(", ") + (onCluster() ? tr("Slurm works on the others") : tr("nobody works on the others"));
  }
  return text;
}

void StudyWindow::refresh() {
  const std::size_t all = plan_ ? plan_->cells.size() : 0, done = state_ ? state_->done() : 0;
  const bool works = worked();
  progress_->setRange(0, std::max(1, static_cast<int>(all)));
  progress_->setValue(static_cast<int>(done));
  progress_->setVisible(plan_ != nullptr);
  count_->setText(progressText());
  stop_->setVisible(program_.running() && done < all);
  goOn_->setVisible(plan_ && state_ && done < all && !works);
  page_->setVisible(plan_ && QFile::exists(folder_ + QStringLiteral("/study.md")));
  // What a program said last is why it ended before its time.
  if (wasWorked_ && !works && done < all && said_->text().isEmpty()) say(program_.lastWords());
  wasWorked_ = works;
  if (all > 0 && done == all && !works) look_->stop();
}

void StudyWindow::goOn() {
  QStringList more = form_->programOptions();
  if (onCluster()) more = {QStringLiteral("--on"), QStringLiteral("slurm")};
  if (!program_.start(planFile_, folder_, more)) return say(program_.problem());
  say({});
  since_.restart();
  doneAtFirst_ = state_ ? state_->done() : 0;
  look_->start();
  refresh();
}

void StudyWindow::choose() {
  auto* dialog = new QFileDialog(this, tr("Open the folder of a study"), home_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &StudyWindow::follow);
  dialog->open();
}

void StudyWindow::openPage() {
  QDesktopServices::openUrl(QUrl::fromLocalFile(folder_ + QStringLiteral("/study.md")));
}

void StudyWindow::openCell(int cell) {
  if (!plan_ || cell < 0 || cell >= static_cast<int>(plan_->cells.size())) return;
  table_->selectRow(cell);
  Q_EMIT runWanted(cellFolder(folder_, plan_->cells[static_cast<std::size_t>(cell)]));
}

void StudyWindow::hideEvent(QHideEvent* event) {
  if (keepsSettings()) QSettings().setValue(kStudyGeometry, saveGeometry());
  QDialog::hideEvent(event);
}

void StudyWindow::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  form_->setTheme(theme);
}

}  // namespace hessianlab
