// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/picture_strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/words/config_access.h"
#include "viz/bars/probability_bars.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

constexpr std::size_t kFewClasses = 4;

void place(PictureView& view, const Picture& picture, PictureView::Mode mode) {
  view.setPicture(picture.values, picture.channels, picture.height, picture.width, mode);
}

QString className(const QStringList& names, int64_t index) {
  return names.value(static_cast<int>(index), QString::number(index));
}

// "0.91"; "–" where there is none.
QString cosineText(const std::optional<double>& cosine) {
  return cosine ? QLocale::c().toString(*cosine, 'f', 2) : QStringLiteral("–");
}

// Two digits are enough for a factor: "× 65000", "× 3.7".
QString magnified(const PictureView& view) {
  const double factor = view.magnification();
  const double unit = factor > 0 ? std::pow(10, std::floor(std::log10(factor)) - 1) : 1;
  const double rounded = std::round(factor / unit) * unit;
  return QStringLiteral("× %1").arg(rounded < 1e6 ? QLocale::c().toString(rounded, 'g', 6) : shortNumber(rounded));
}

}  // namespace

PictureStrip::PictureStrip(const QString& name, Content content, QWidget* parent) : QWidget(parent), content_(content) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(content_ == Content::All ? kEdge : 0, 0, 0, 0);
  row->setSpacing(8);
  const auto add = [&](const char* column) {
    auto* view = new PictureView(this);
    view->setObjectName(name + u'.' + QString::fromLatin1(column));
    row->addWidget(view, columnStretch(0));
    return view;
  };
  original_ = add("original");
  perturbation_ = add("perturbation");
  adversarial_ = add("adversarial");
  if (content_ == Content::All) {
    gradient_ = add("gradient");
    eigenvector_ = add("eigenvector");
  }
  bars_ = new ProbabilityBars(this);
  bars_->setObjectName(name + QStringLiteral(".bars"));
  bars_->setTerse(content_ == Content::Attack);
  bars_->setKeyShown(content_ == Content::Attack);  // many below each other have one key
  row->addWidget(bars_, columnStretch(kBars));
}

std::vector<int> PictureStrip::columns(Content content) {
  return content == Content::All ? std::vector<int>{0, 1, 2, 3, 4, kBars} : std::vector<int>{0, 1, 2, kBars};
}

std::vector<PictureView*> PictureStrip::views() const {
  std::vector<PictureView*> all{original_, perturbation_, adversarial_};
  if (gradient_) all.insert(all.end(), {gradient_, eigenvector_});
  return all;
}

QStringList PictureStrip::columnTitles() {
  return {tr("Original"),   tr("Perturbation δ"),    tr("Adversarial"),
          tr("Gradient g"), tr("Top eigenvector v"), tr("What the network believes")};
}

QStringList PictureStrip::columnHelp() {
  return {tr("The test picture; its true class and number stand above, the network's answer below"),
          tr("What the attack adds: red brightens, blue darkens. Magnified by the factor below so that it "
             "can be seen"),
          tr("Original + perturbation, as the network gets it. A coloured frame: it is now wrong"),
          tr("g = ∂ℓ/∂x: the direction in which the loss grows fastest; ‖g‖ is its length. cos(g, δ): 1 where "
             "the attack goes straight uphill, 0 where it goes across"),
          tr("v: direction in which the slope of the loss changes most, the eigenvector of H = ∂²ℓ/∂x² for its "
             "largest |eigenvalue| ‖H‖. It has no sign of its own and is turned uphill, so its cosine with g "
             "is never below 0; the second number is the cosine with the perturbation δ"),
          tr("Probability of each class for the original (upper bar) and the adversarial picture (lower)")};
}

int PictureStrip::columnStretch(int column) {
  return column == kBars ? 21 : 10;
}

void PictureStrip::setRow(const PictureRow& row, const QStringList& names, Norm norm) {
  const bool wasRight = row.prediction == row.label;
  hasRow_ = true;
  index_ = row.index;
  setAccessibleName(tr("picture %1, %2").arg(row.index).arg(className(names, row.label)));
  succeeded_ = row.attackSucceeded;
  place(*original_, row.original, PictureView::Mode::Grey);
  original_->setCaptions(QStringLiteral("#%1 %2").arg(row.index).arg(className(names, row.label)),
                         wasRight ? tr("recognised") : tr("taken for %1").arg(className(names, row.prediction)));
  place(*perturbation_, row.perturbation, PictureView::Mode::Signed);
  const auto three = [](double length) { return QString::number(length, 'g', 3); };
  length_ = content_ == Content::All
                ? QStringLiteral("L2 %1 · L∞ %2").arg(three(row.distanceL2), three(row.distanceLinf))
            : norm == Norm::L2 ? QStringLiteral("L2 %1").arg(three(row.distanceL2))
                               : QStringLiteral("L∞ %1").arg(three(row.distanceLinf));
  changed_ = row.distanceL2 > 0;
  captionPerturbation();
  place(*adversarial_, row.adversarial, PictureView::Mode::Grey);
  adversarial_->setCaptions(QStringLiteral("→ %1").arg(className(names, row.adversarialPrediction)),
                            !wasRight             ? tr("wrong already")
                            : row.attackSucceeded ? tr("fooled")
                                                  : tr("withstood"));
  setBars(row, names);
  colorFrame();
  if (content_ == Content::Attack) return;
  place(*gradient_, row.gradient, PictureView::Mode::Signed);
  gradient_->setCaptions(tr("cos(g, δ) = %1").arg(cosineText(row.cosGradientPerturbation)),
                         QStringLiteral("‖g‖ = %1").arg(shortNumber(row.gradientNorm)));
  gradient_->setToolTip(
      tr("colours magnified %1; cosine with the perturbation %2, with the eigenvector %3")
          .arg(magnified(*gradient_), cosineText(row.cosGradientPerturbation), cosineText(row.cosGradientEigenvector)));
  place(*eigenvector_, row.eigenvector, PictureView::Mode::Signed);
  eigenvector_->setCaptions(
      tr("cos: g %1 · δ %2").arg(cosineText(row.cosGradientEigenvector), cosineText(row.cosEigenvectorPerturbation)),
      QStringLiteral("‖H‖ = %1").arg(shortNumber(row.hessianNorm)));
  eigenvector_->setToolTip(
      tr("residual ‖Hv − λv‖/‖Hv‖ = %1; λ from %2 to %3; colours magnified %4; cosine with the gradient %5, with "
         "the perturbation %6 (v is turned uphill)")
          .arg(shortNumber(row.hessianResidual), shortNumber(row.lambdaMin), shortNumber(row.lambdaMax),
               magnified(*eigenvector_), cosineText(row.cosGradientEigenvector),
               cosineText(row.cosEigenvectorPerturbation)));
}

void PictureStrip::captionPerturbation() {
  perturbation_->setCaptions(changed_ ? magnified(*perturbation_) : QStringLiteral("–"),
                             changed_ ? length_ : tr("no change"));
}

void PictureStrip::setMagnification(double factor) {
  perturbation_->setMagnification(factor);
  if (hasRow_) captionPerturbation();
}

void PictureStrip::setSelectable(bool selectable) {
  selectable_ = selectable;
  if (!hasRow_) setAccessibleName(tr("no picture"));
  setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

void PictureStrip::setOpen(bool open) {
  open_ = open;
  update();
}

void PictureStrip::setBrief(bool brief) {
  if (!gradient_) return;
  gradient_->setVisible(!brief);
  eigenvector_->setVisible(!brief);
}

void PictureStrip::mousePressEvent(QMouseEvent* event) {
  if (!selectable_ || !index_ || event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  setFocus(Qt::MouseFocusReason);
  Q_EMIT opened(*index_);
}

void PictureStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (open_ && hasRow_) {
    painter.fillRect(rect(), mixColors(theme_.accent, theme_.window, 0.14));
    painter.fillRect(QRect(0, 0, 4, height()), theme_.accent);
  }
  if (!hasFocus()) return;
  painter.setPen(theme_.accent);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PictureStrip::setBars(const PictureRow& row, const QStringList& names) {
  const auto label = static_cast<int>(row.label);
  if (content_ == Content::All || row.probabilities.size() <= kFewClasses)
    return bars_->setProbabilities(row.probabilities, row.adversarialProbabilities, label, names);
  // The true class first, then those that the network believes in most, before or after the attack.
  std::vector<int> order(row.probabilities.size());
  std::iota(order.begin(), order.end(), 0);
  const auto weight = [&](int k) {
    const auto i = static_cast<std::size_t>(k);
    return k == label ? 2.0F : std::max(row.probabilities[i], row.adversarialProbabilities.at(i));
  };
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight(a) > weight(b); });
  order.resize(kFewClasses);
  std::vector<float> clean, adversarial;
  QStringList few;
  for (const int k : order) {
    clean.push_back(row.probabilities[static_cast<std::size_t>(k)]);
    adversarial.push_back(row.adversarialProbabilities[static_cast<std::size_t>(k)]);
    few << className(names, k);
  }
  bars_->setProbabilities(clean, adversarial, 0, few);
}

void PictureStrip::clear() {
  hasRow_ = false;
  index_.reset();
  setAccessibleName(tr("no picture"));
  for (PictureView* view : views()) {
    view->clear();
    view->setCaptions({}, {});
  }
  bars_->clear();
  colorFrame();
}

void PictureStrip::colorFrame() {
  adversarial_->setFrameColor(hasRow_ && succeeded_ ? theme_.error : QColor());
}

void PictureStrip::setTheme(const Theme& theme) {
  theme_ = theme;
  for (PictureView* view : views()) view->setTheme(theme);
  bars_->setTheme(theme);
  colorFrame();
}

}  // namespace hessianlab
