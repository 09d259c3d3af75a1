// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/flip_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "model/questions/dataset_info.h"
#include "model/questions/source.h"
#include "ui/parts/bold.h"
#include "ui/parts/picture_strip.h"
#include "ui/parts/text_color.h"
#include "ui/runs/run_controller.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr std::size_t kFlipStrips = 3;
// Where it has to be attacked again, what was wrong without an attack is shown under one all the same, at its ε of 0.
const std::string kAnyAttack = "pgd";

PictureRow rowOf(const FoundInput& input) {
  PictureRow row;
  row.index = input.index;
  row.label = input.label;
  row.prediction = input.prediction;
  row.adversarialPrediction = input.adversarialPrediction;
  row.attackSucceeded = true;
  row.distanceL2 = input.distanceL2;
  row.distanceLinf = input.distanceLinf;
  row.original = row.perturbation = input.original;
  row.adversarial = input.adversarial;
  for (std::size_t k = 0; k < row.perturbation.values.size(); ++k)
    row.perturbation.values[k] = input.adversarial.values[k] - input.original.values[k];
  row.probabilities = input.probabilities;
  row.adversarialProbabilities = input.adversarialProbabilities;
  return row;
}

}  // namespace

FlipPanel::FlipPanel(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent),
      document_(document),
      controller_(controller),
      sources_(controller),
      pages_(new QStackedWidget(this)),
      hint_(new QLabel(tr("Click a point of a curve, or step to it with the arrow keys and press Enter.\n\nHere "
                          "you then see the pictures that fall between this ε and the one before."),
                       this)) {
  setObjectName(QStringLiteral("flips"));
  hint_->setObjectName(QStringLiteral("flips.hint"));
  hint_->setAlignment(Qt::AlignCenter);
  hint_->setWordWrap(true);
  hint_->setMargin(16);
  pages_->addWidget(hint_);
  pages_->addWidget(buildPage());
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(pages_);
  connect(&controller_, &RunController::updated, this, &FlipPanel::collect);
  connect(&sources_, &RunSources::arrived, this, &FlipPanel::collect);
}

QWidget* FlipPanel::buildPage() {
  auto* page = new QWidget(pages_);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(6, 0, 0, 0);
  column->setSpacing(3);
  title_ = new QLabel(page);
  title_->setObjectName(QStringLiteral("flips.title"));
  makeBold(*title_);
  detail_ = new QLabel(page);
  detail_->setObjectName(QStringLiteral("flips.detail"));
  note_ = new QLabel(page);
  note_->setObjectName(QStringLiteral("flips.note"));
  for (QLabel* label : {title_, detail_, note_}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
  }
  columns_ = new QWidget(page);
  auto* list = new QVBoxLayout(columns_);
  list->setContentsMargins(0, 4, 0, 0);
  list->setSpacing(4);
  auto* titles = new QHBoxLayout;
  titles->setSpacing(8);
  for (const int i : PictureStrip::columns(PictureStrip::Content::Attack)) {
    auto* heading = new QLabel(i == PictureStrip::kBars ? tr("Belief, %") : PictureStrip::columnTitles()[i], columns_);
    heading->setAlignment(Qt::AlignCenter);
    heading->setToolTip(PictureStrip::columnHelp()[i]);
    heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    titles->addWidget(heading, PictureStrip::columnStretch(i));
  }
  list->addLayout(titles);
  for (std::size_t i = 0; i < kFlipStrips; ++i) {
    strips_.push_back(new PictureStrip(QStringLiteral("flip.%1").arg(i), PictureStrip::Content::Attack, columns_));
    list->addWidget(strips_.back(), 1);
  }
  column->addWidget(columns_, 1);

  pager_ = new QWidget(page);
  auto* row = new QHBoxLayout(pager_);
  row->setContentsMargins(0, 0, 0, 0);
  const auto button = [&](const QString& text, const char* name, int direction) {
    auto* made = new QPushButton(text, pager_);
    made->setObjectName(QString::fromLatin1(name));
    connect(made, &QPushButton::clicked, this, [this, direction] {
      first_ = direction < 0 ? first_ - std::min(first_, kFlipStrips) : first_ + kFlipStrips;
      ask();
    });
    return made;
  };
  previous_ = button(tr("◀ Pre&vious"), "flips.previous", -1);
  next_ = button(tr("Ne&xt ▶"), "flips.next", 1);
  range_ = new QLabel(pager_);
  range_->setObjectName(QStringLiteral("flips.range"));
  range_->setAlignment(Qt::AlignCenter);
  row->addWidget(previous_);
  row->addWidget(range_, 1);
  row->addWidget(next_);
  column->addWidget(pager_);
  column->addStretch(0);
  return page;
}

void FlipPanel::present(std::shared_ptr<const Run> run, std::shared_ptr<const RobustnessResult> result,
                        std::size_t point) {
  run_ = std::move(run);
  result_ = std::move(result);
  point_ = point;
  first_ = 0;
  flips_ = flipsAt(*result_, point_);
  kept_.clear();
  for (const FoundInput& input : result_->inputs) kept_[input.index] = &input;
  pages_->setCurrentIndex(1);
  describe();
  ask();
}

void FlipPanel::clear() {
  for (const auto& job : jobs_) job.cancel();
  jobs_.clear();
  run_.reset();
  kept_.clear();
  result_.reset();
  flips_.clear();
  shown_.clear();
  pages_->setCurrentIndex(0);
}

void FlipPanel::describe() {
  const double epsilon = result_->epsilons[point_];
  const QString here = shortNumber(epsilon),
                before = point_ > 0 ? shortNumber(result_->epsilons[point_ - 1]) : QString();
  const bool points = isPlanar(document_.catalogues(), run_->config);
  const auto count = static_cast<int>(flips_.size());
  const QString things = points ? (count == 1 ? tr("1 point") : tr("%n points", "", count))
                                : (count == 1 ? tr("1 picture") : tr("%n pictures", "", count));
  if (!listsSamples(*result_))
    title_->setText(points ? tr("This evaluation does not say which points fell.")
                           : tr("This evaluation does not say which pictures fell."));
  else if (count == 0 && point_ == 0)
    title_->setText((points ? tr("No point is wrong at ε = %1") : tr("No picture is wrong at ε = %1")).arg(here));
  else if (count == 0)
    title_->setText(
        (points ? tr("No point flips between ε = %1 and ε = %2") : tr("No picture flips between ε = %1 and ε = %2"))
            .arg(before, here));
  else if (point_ == 0)
    title_->setText(epsilon == 0 ? tr("%1 wrong without an attack").arg(things)
                                 : tr("%1 wrong at ε = %2").arg(things, here));
  else
    title_->setText((count == 1 ? tr("%1 flips between ε = %2 and ε = %3") : tr("%1 flip between ε = %2 and ε = %3"))
                        .arg(things, before, here));
  std::map<std::string, int> breakers;
  for (const Flip& flip : flips_)
    if (!flip.attack.empty()) ++breakers[flip.attack];
  QStringList parts{run_->title(), normSymbol(result_->norm)};
  for (const auto& [attack, number] : breakers)
    parts << tr("%1 by %2").arg(number).arg(attackTitle(document_.catalogues().attacks, attack));
  detail_->setText(parts.join(QStringLiteral(" · ")));
  colorText(*detail_, theme_.mutedText);
}

void FlipPanel::ask() {
  for (const auto& job : jobs_) job.cancel();
  jobs_.clear();
  shown_.clear();
  for (PictureStrip* strip : strips_) strip->clear();
  const std::size_t last = std::min(first_ + kFlipStrips, flips_.size());
  std::map<std::string, std::vector<int64_t>> again;  // by attack
  for (std::size_t i = first_; i < last; ++i)
    if (!kept_.count(flips_[i].index))
      again[flips_[i].attack.empty() ? kAnyAttack : flips_[i].attack].push_back(flips_[i].index);

  QString why;
  if (isPlanar(document_.catalogues(), run_->config))
    why = tr("Points of the plane have no pictures: the Map tab shows where they lie.");
  else if (!again.empty())
    why = sources_.whyNot(*run_);
  const bool pictures = why.isEmpty() && !flips_.empty();
  columns_->setVisible(pictures);
  pager_->setVisible((pictures || !kept_.empty()) && flips_.size() > kFlipStrips);
  say(flips_.empty() ? QString() : why, theme_.mutedText);
  range_->setText(tr("%1–%2 of %3").arg(first_ + 1).arg(last).arg(flips_.size()));
  previous_->setEnabled(first_ > 0);
  next_->setEnabled(last < flips_.size());
  previous_->setToolTip(first_ > 0 ? tr("The pictures before") : tr("These are the first"));
  next_->setToolTip(last < flips_.size() ? tr("The next pictures") : tr("These are the last"));
  if (!pictures) return;
  for (std::size_t i = 0; i < strips_.size(); ++i)
    strips_[i]->setVisible(first_ + i < last || flips_.size() > kFlipStrips);
  if (again.empty()) return place({});
  for (auto& [attack, indices] : again) {
    PicturesRequest request;
    request.indices = std::move(indices);
    request.attack = {attack, result_->norm, result_->epsilons[point_], result_->seed};
    if (sources_.keeps(*run_, result_->step)) request.atStep = result_->step;
    jobs_.push_back(sources_.of(*run_)->ask(std::move(request)));
  }
  say(tr("Attacking these pictures again …"), theme_.mutedText);
}

void FlipPanel::say(const QString& text, const QColor& ink) {
  note_->setText(text);
  note_->setVisible(!text.isEmpty());
  colorText(*note_, ink);
}

void FlipPanel::collect() {
  if (jobs_.empty() || !std::all_of(jobs_.begin(), jobs_.end(), [](const auto& job) { return job.finished(); })) return;
  std::vector<std::shared_ptr<const PicturesResult>> results;
  QString problem;
  for (const auto& job : jobs_) {
    if (const auto result = job.result()) results.push_back(result);
    if (!job.error().empty()) problem = refusalText(job.error());
  }
  jobs_.clear();
  place(results);
  if (results.empty() && problem.isEmpty()) problem = tr("The run was reset before its pictures were made.");
  if (!problem.isEmpty()) say(problem, theme_.error);
}

void FlipPanel::place(const std::vector<std::shared_ptr<const PicturesResult>>& again) {
  std::map<int64_t, std::pair<const PictureRow*, std::string>> made;
  int64_t step = result_->step;
  for (const auto& result : again) {
    step = result->step;
    for (const PictureRow& row : result->rows) made[row.index] = {&row, result->attack.text};
  }
  const QStringList names = classNames();
  int held = 0;
  for (std::size_t i = 0; i < strips_.size() && first_ + i < flips_.size(); ++i) {
    const Flip& flip = flips_[first_ + i];
    if (const auto kept = kept_.find(flip.index); kept != kept_.end()) {
      show(*strips_[i], rowOf(*kept->second), names, flip.attack);
    } else if (const auto found = made.find(flip.index); found != made.end()) {
      show(*strips_[i], *found->second.first, names, found->second.second);
      held += found->second.first->attackSucceeded ? 0 : 1;
    }
  }
  if (again.empty()) return;
  // Other pictures than those of the evaluation: that must not go unsaid.
  QStringList notes{tr("Attacked again: the pictures that the evaluation found are not in memory any more.")};
  if (step != result_->step)
    notes << tr("The curve is of step %1, these pictures of the weights at step %2.").arg(result_->step).arg(step);
  if (held > 0)
    notes << tr("%1 of them withstood this time: the curve knows a nearer example, found with a larger ε or other "
                "weights.")
                 .arg(held);
  say(notes.join(u' '), notes.size() > 1 ? theme_.warning : theme_.mutedText);
}

void FlipPanel::show(PictureStrip& strip, const PictureRow& row, const QStringList& names, const std::string& attack) {
  strip.setRow(row, names, result_->norm);
  strip.setToolTip(attack.empty() ? tr("Wrong as it is, without an attack")
                                  : attackTitle(document_.catalogues().attacks, attack));
  shown_.push_back(row.index);
}

QStringList FlipPanel::classNames() const {
  QStringList names;
  const TrainingSession* session = controller_.session();
  const auto info = session ? hessianlab::describe(session->beginning()) : std::nullopt;
  // Those of a folder are known where the present run has the same data; numbers stand for them otherwise.
  if (info && info->name == run_->config["dataset"].name)
    for (const std::string& name : info->classNames) names << engineText(name);
  return names;
}

std::vector<int64_t> FlipPanel::shownIndices() const {
  return shown_;
}

void FlipPanel::setTheme(const Theme& theme) {
  theme_ = theme;
  for (PictureStrip* strip : strips_) strip->setTheme(theme);
  colorText(*hint_, theme.mutedText);
  colorText(*detail_, theme.mutedText);
}

}  // namespace hessianlab
