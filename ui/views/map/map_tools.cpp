// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map/map_tools.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/parts/elided_label.h"

namespace hessianlab {

namespace {

struct Tool {
  const char* name;
  QString text, help;
};

const std::vector<Tool>& tools() {
  static const std::vector<Tool> all{
      {"look", QObject::tr("Look"),
       QObject::tr("Read the map: the ε-ball follows the mouse, drag moves the picture, a click on a test point opens "
                   "it in every view. Key L")},
      {"paint", QObject::tr("Paint"),
       QObject::tr("Press and drag to paint points of the chosen class; the right button erases. On a generated set "
                   "its points become yours first. Key P; 0 to 9 choose the class")},
      {"move", QObject::tr("Move"),
       QObject::tr("Drag the nearest point somewhere else; the right button erases. Key M")},
      {"erase", QObject::tr("Erase"), QObject::tr("Press and drag to take points away. Key E")},
  };
  return all;
}

}  // namespace

MapTools::MapTools(ViewChoice<MapChoice>& choice, QWidget* parent) : QWidget(parent), choice_(choice) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* row = new QHBoxLayout;
  row->setSpacing(2);
  auto* group = new QButtonGroup(this);
  for (std::size_t i = 0; i < tools().size(); ++i) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("map.tool.") + QLatin1String(tools()[i].name));
    button->setText(tools()[i].text);
    button->setToolTip(tools()[i].help);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    group->addButton(button);
    connect(button, &QToolButton::clicked, this, [this, i] { setTool(static_cast<MapTool>(i)); });
    buttons_.push_back(button);
    row->addWidget(button, 1);
  }
  column->addLayout(row);

  auto* second = new QHBoxLayout;
  auto* label = new QLabel(tr("&Class"), this);
  class_ = new QComboBox(this);
  class_->setObjectName(QStringLiteral("map.class"));
  class_->setToolTip(tr("Class of the points that are painted"));
  for (int64_t k = 0; k < kMostPaintedClasses; ++k) class_->addItem({});
  setClassNames({});
  label->setBuddy(class_);
  connect(class_, &QComboBox::currentIndexChanged, this, [this](int chosen) { setPaintClass(chosen); });
  clear_ = new QPushButton(tr("Clear"), this);
  clear_->setObjectName(QStringLiteral("map.clear"));
  second->addWidget(label);
  second->addWidget(class_, 1);
  second->addWidget(clear_);
  column->addLayout(second);

  count_ = new ElidedLabel(this);
  count_->setObjectName(QStringLiteral("map.count"));
  hint_ = new QLabel(this);
  hint_->setObjectName(QStringLiteral("map.hint"));
  hint_->setWordWrap(true);
  hint_->hide();
  train_ = new QPushButton(tr("&Train on these points"), this);
  train_->setObjectName(QStringLiteral("map.train"));
  for (QWidget* widget : std::initializer_list<QWidget*>{count_, hint_, train_}) column->addWidget(widget);
  connect(clear_, &QPushButton::clicked, this, &MapTools::clearWanted);
  connect(train_, &QPushButton::clicked, this, &MapTools::trainWanted);
  connect(&choice_, &ChoiceSignal::changed, this, &MapTools::showChoice);
  showChoice();
}

void MapTools::setClassNames(const QStringList& names) {
  for (int k = 0; k < class_->count(); ++k) {
    const QString name = k < names.size() ? names[k] : QString::number(k);
    class_->setItemText(k, name.size() < 3 ? tr("class %1").arg(name) : name);
  }
}

void MapTools::setTool(MapTool tool) {
  choice_.change([tool](MapChoice& next) { next.tool = tool; });
}

void MapTools::setPaintClass(int64_t label) {
  choice_.change([label](MapChoice& next) {
    next.paintClass = label;
    next.tool = MapTool::Paint;
  });
}

void MapTools::showChoice() {
  const QSignalBlocker quiet(class_);
  buttons_[static_cast<std::size_t>(choice_->tool)]->setChecked(true);
  class_->setCurrentIndex(static_cast<int>(choice_->paintClass));
}

void MapTools::showPoints(const QString& text, const QString& hint, const QString& whyNoTraining, bool any) {
  count_->setText(text);
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
  train_->setEnabled(whyNoTraining.isEmpty());
  train_->setToolTip(whyNoTraining.isEmpty() ? tr("Starts a new run on the points as they are now") : whyNoTraining);
  clear_->setEnabled(any);
  clear_->setToolTip(any ? tr("Takes all points away, to paint a data set from nothing. Ctrl + Z brings them back")
                         : tr("There is no point to take away"));
}

void MapTools::setTheme(const Theme& theme) {
  for (int k = 0; k < class_->count(); ++k) {
    QPixmap swatch(12, 12);
    swatch.fill(theme.run(k));
    class_->setItemIcon(k, swatch);
  }
  QPalette palette = hint_->palette();
  palette.setColor(QPalette::WindowText, theme.accent);
  hint_->setPalette(palette);
}

}  // namespace hessianlab
