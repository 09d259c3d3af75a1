// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictures/picture_survey.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/document/lab_document.h"
#include "ui/runs/run_slot.h"
#include "ui/words/certainty_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int64_t kLanczosSteps = 16;
constexpr int kSurveyRest = 350;        // ε has come to rest
constexpr int kTickMilliseconds = 150;  // between two reports of progress

}  // namespace

PictureSurvey::PictureSurvey(LabDocument& document, RunSlot& slot, QObject* parent)
    : QObject(parent), document_(document), slot_(slot) {
  rest_.setSingleShot(true);
  rest_.setInterval(kSurveyRest);
  ticking_.setInterval(kTickMilliseconds);
  connect(&ticking_, &QTimer::timeout, this, &PictureSurvey::stateChanged);
  connect(&rest_, &QTimer::timeout, this, &PictureSurvey::due);
  connect(&document_, &LabDocument::attackChanged, this, &PictureSurvey::attackChanged);
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, [this] {
    if (query_.filter != PictureFilter::Brushed) return;
    survey_.invalidate();
    otherQuery_ = true;
    rebuild();
  });
}

void PictureSurvey::begin(std::vector<int64_t> labels) {
  survey_.forget();
  attack_.forget();
  surveyed_.reset(), attacked_.reset(), evaluation_.reset();
  surveyedOf_.clear();
  list_.clear();
  error_.clear();
  ticking_.stop();
  labels_ = std::move(labels);
  otherQuery_ = true;
  rebuild();
}

void PictureSurvey::ask(const PictureQuery& query, const std::string& attack) {
  if (query == query_ && attack == attackName_) return;
  if (attack != attackName_) attack_.forget(), attacked_.reset();
  if (query.most != query_.most) attack_.invalidate(), attacked_.reset();
  if (!(query == query_)) otherQuery_ = true;
  query_ = query;
  attackName_ = attack;
  if (surveyedOf_ != candidates(query_, facts())) survey_.invalidate();
  error_.clear();
  rebuild();
}

void PictureSurvey::attackChanged() {
  const LabSettings& settings = document_.settings();
  if (settings.norm == norm_ && settings.epsilon() == epsilon_) return;
  norm_ = settings.norm;
  epsilon_ = settings.epsilon();
  attack_.forget();  // an answer for an ε that is gone would only keep the processor busy
  if (needsAttack(query_)) rest_.start();
  if (query_.sort == PictureSort::Distance) rebuild();
}

std::shared_ptr<const RobustnessResult> PictureSurvey::evaluation() const {
  const Run* run = slot_.current();
  return run ? run->robustnessIn(document_.settings().norm) : nullptr;
}

PictureFacts PictureSurvey::facts() const {
  return {labels_, document_.samples().brushed(), surveyed_.get(), attacked_.get(), evaluation_.get()};
}

void PictureSurvey::rebuild() {
  evaluation_ = evaluation();
  const bool wantsSurvey = needsSurvey(query_), wantsAttack = needsAttack(query_);
  if (wantsSurvey && (!surveyed_ || surveyedOf_ != candidates(query_, facts()))) return Q_EMIT stateChanged();
  if (wantsAttack && !attacked_) return Q_EMIT stateChanged();
  std::vector<int64_t> list = ordered(query_, facts());
  const bool other = std::exchange(otherQuery_, false);
  if (other || list != list_) {
    list_ = std::move(list);
    Q_EMIT listChanged(other);
  }
  Q_EMIT stateChanged();
}

void PictureSurvey::follow(TrainingSession* session) {
  bool news = query_.sort == PictureSort::Distance && evaluation() != evaluation_;
  if (const auto result = survey_.take()) {
    surveyed_ = result;
    surveyedOf_ = askedOf_;
    news = true;
  }
  if (const auto result = attack_.take()) {
    attacked_ = result;
    news = true;
  }
  for (const std::string& error : {survey_.error(), attack_.error()})
    if (!error.empty()) error_ = refusalText(error);
  if (!measuring()) ticking_.stop();
  if (news) rebuild();
  if (!session || labels_.empty()) return;
  const int64_t step = slot_.viewedStep();
  const bool training = slot_.advancing();
  if (needsSurvey(query_) && survey_.due(step, training)) {
    askedOf_ = candidates(query_, facts());
    if (askedOf_.empty()) return;
    CurvatureRequest request;
    request.estimator = "lanczos";
    request.iterations = kLanczosSteps;
    request.indices = askedOf_;
    request.seed = document_.config().integer("training.seed");
    request.atStep = slot_.rewoundTo();
    surveyJob_ = session->ask(std::move(request));
    survey_.started(step, surveyJob_);
    ticking_.start();
    Q_EMIT stateChanged();
  }
  if (needsAttack(query_) && !rest_.isActive() && attack_.due(step, training)) {
    RobustnessRequest request;
    request.norm = document_.settings().norm;
    request.epsilons = {document_.settings().epsilon()};
    request.attacks = {attackName_};
    request.samples = query_.most > 0 ? query_.most : static_cast<int64_t>(labels_.size());
    request.seed = document_.config().integer("training.seed");
    request.atStep = slot_.rewoundTo();
    attackJob_ = session->ask(std::move(request));
    attack_.started(step, attackJob_);
    ticking_.start();
    Q_EMIT stateChanged();
  }
}

QString PictureSurvey::state() const {
  const auto percent = [](double share) { return std::lround(100 * share); };
  if (!error_.isEmpty()) return error_;
  if (survey_.busy()) return tr("measuring %1 pictures: %2 %").arg(askedOf_.size()).arg(percent(surveyJob_.progress()));
  if (attack_.busy()) return tr("attacking the pictures: %1 %").arg(percent(attackJob_.progress()));
  if (!list_.empty() || labels_.empty()) return {};
  switch (query_.filter) {
    case PictureFilter::Wrong:
      return tr("none of these pictures is wrong");
    case PictureFilter::Flipped:
      return tr("the attack flips none of these pictures");
    case PictureFilter::Brushed:
      return tr("nothing is brushed");
    default:
      return tr("no picture to show");
  }
}

QString PictureSurvey::estimator() const {
  if (!surveyed_ || surveyed_->samples.empty()) return {};
  double worst = 0;
  for (const CurvatureSample& sample : surveyed_->samples) worst = std::max(worst, sample.residual.value_or(0));
  const auto uncertain = std::count_if(surveyed_->samples.begin(), surveyed_->samples.end(),
                                       [](const CurvatureSample& sample) { return !sample.converged; });
  return tr("order by ‖H‖ of step %1: %2, %3 products, worst residual %4%5")
      .arg(surveyed_->step)
      .arg(QString::fromStdString(surveyed_->estimator))
      .arg(surveyed_->iterations)
      .arg(shortNumber(worst), uncertainText(uncertain, static_cast<int64_t>(surveyed_->samples.size())));
}

}  // namespace hessianlab
