// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/layer_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/base/error.h"
#include "model/nn/operation_catalogue.h"
#include "ui/experiment/layers/layer_delegate.h"
#include "ui/experiment/layers/layer_words.h"
#include "ui/parts/text_color.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kLayersWidth = 1060, kLayersHeight = 620;

// "architecture: not valid JSON (at line 1, column 5: …)" without what the page says already.
QString plainReason(const char* message) {
  QString reason = QString::fromUtf8(message);
  if (const auto file = QStringLiteral("architecture: "); reason.startsWith(file)) reason.remove(0, file.size());
  static const QRegularExpression place(QStringLiteral("^[^(]*\\((\\D+\\d+, \\D+\\d+: .*)\\)$"));
  if (const auto found = place.match(reason); found.hasMatch()) reason = found.captured(1);
  return reason;
}

}  // namespace

LayerDialog::LayerDialog(const QString& dataTitle, const SetShape& shape, const LayerLines& lines, QWidget* parent)
    : QDialog(parent),
      dataTitle_(dataTitle),
      beginning_(lines),
      model_(shape, lines, undo_),
      delegate_(new LayerDelegate(model_, this)),
      pages_(new QTabWidget(this)),
      table_(new QTableView(this)) {
  setObjectName(QStringLiteral("layerDialog"));
  setWindowTitle(tr("Edit layers"));
  buildTable();
  auto* operations = new QWidget(this);
  auto* rows = new QVBoxLayout(operations);
  rows->setContentsMargins(0, 6, 0, 0);
  rows->addWidget(buildTools());
  rows->addWidget(table_, 1);
  pages_->addTab(operations, tr("&Operations"));
  pages_->addTab(buildText(), tr("&JSON"));
  pages_->setObjectName(QStringLiteral("layers.pages"));
  verdict_ = new QLabel(this);
  verdict_->setObjectName(QStringLiteral("layers.verdict"));
  verdict_->setWordWrap(true);
  verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  verdict_->setMinimumHeight(2 * verdict_->fontMetrics().lineSpacing());  // the table keeps its size
  sums_ = new QLabel(this);
  sums_->setObjectName(QStringLiteral("layers.sums"));
  sums_->setToolTip(multiplyAddsHelp());
  sums_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* column = new QVBoxLayout(this);
  column->addWidget(pages_, 1);
  column->addWidget(sums_, 0, Qt::AlignRight);
  column->addWidget(verdict_);
  column->addWidget(buildEnd());
  resize(kLayersWidth, kLayersHeight);

  connect(&model_, &LayerModel::changed, this, [this](int row) {
    showLines();
    select(row);
  });
  connect(pages_, &QTabWidget::currentChanged, this, [this] {
    showLines();
    enable();
  });
  setTheme(Theme::light());
  select(0);
  table_->setFocus();
}

void LayerDialog::buildTable() {
  table_->setObjectName(QStringLiteral("layers.table"));
  table_->setAccessibleName(tr("Operations of the network"));
  table_->setModel(&model_);
  table_->setItemDelegate(delegate_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
  table_->setDragDropMode(QAbstractItemView::InternalMove);
  table_->setDragDropOverwriteMode(false);
  table_->setDropIndicatorShown(true);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  QHeaderView* header = table_->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::Interactive);
  header->setSectionResizeMode(LayerModel::Settings, QHeaderView::Stretch);
  header->setSectionResizeMode(LayerModel::Wiring, QHeaderView::Fixed);
  const int letter = table_->fontMetrics().averageCharWidth();
  table_->setColumnWidth(LayerModel::Operation, 18 * letter);
  table_->setColumnWidth(LayerModel::Name, 17 * letter);
  table_->setColumnWidth(LayerModel::Reads, 18 * letter);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LayerDialog::enable);
}

QAction* LayerDialog::tool(QWidget* bar, const char* name, const QString& text, const QString& help,
                           const QKeySequence& key) {
  auto* action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcut(key);
  action->setToolTip(QStringLiteral("%1 (%2)").arg(help, key.toString(QKeySequence::NativeText)));
  addAction(action);
  auto* button = new QToolButton(bar);
  button->setDefaultAction(action);
  button->setObjectName(QString::fromLatin1(name) + QStringLiteral(".button"));
  button->setFocusPolicy(Qt::TabFocus);
  bar->layout()->addWidget(button);
  return action;
}

QMenu* LayerDialog::buildCatalogue() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("layers.catalogue"));
  menu->setToolTipsVisible(true);
  for (const CatalogueEntry& entry : operationCatalogue()) {
    const QString help = engineText(entry.help);
    QAction* action = menu->addAction(QStringLiteral("%1 — %2").arg(engineText(entry.title), help));
    action->setObjectName(QStringLiteral("layers.add.") + QString::fromStdString(entry.name));
    action->setToolTip(help);
    connect(action, &QAction::triggered, this, [this, op = entry.name] {
      model_.add(row() + 1, op);
      table_->setFocus();
    });
  }
  return menu;
}

QWidget* LayerDialog::buildTools() {
  auto* bar = new QWidget(this);
  auto* line = new QHBoxLayout(bar);
  line->setContentsMargins(0, 0, 0, 0);
  add_ = new QToolButton(bar);
  add_->setObjectName(QStringLiteral("layers.add"));
  add_->setText(tr("&Add"));
  add_->setToolTip(tr("A new operation behind the selected one (Ins)"));
  add_->setPopupMode(QToolButton::InstantPopup);
  add_->setMenu(buildCatalogue());
  line->addWidget(add_);
  auto* insert = new QAction(this);
  insert->setShortcut(QKeySequence(Qt::Key_Insert));
  connect(insert, &QAction::triggered, add_, &QToolButton::showMenu);
  addAction(insert);
  remove_ = tool(bar, "layers.remove", tr("&Remove"), tr("Removes the operation; who read it reads what it read"),
                 QKeySequence(Qt::Key_Delete));
  remove_->setShortcutContext(Qt::WidgetShortcut);  // in a field the key deletes a letter
  table_->addAction(remove_);
  up_ = tool(bar, "layers.up", tr("Up"), tr("One row up"), QKeySequence(Qt::ALT | Qt::Key_Up));
  down_ = tool(bar, "layers.down", tr("Down"), tr("One row down"), QKeySequence(Qt::ALT | Qt::Key_Down));
  line->addSpacing(12);
  undoAction_ = tool(bar, "layers.undo", tr("Undo"), tr("Takes the last change back"), QKeySequence::Undo);
  redoAction_ = tool(bar, "layers.redo", tr("Redo"), tr("Makes it again"), QKeySequence::Redo);
  redoAction_->setShortcuts(QKeySequence::Redo);  // all that people know for it
  line->addStretch(1);
  auto* hint = new QLabel(tr("Double click or F2 changes a cell; rows can be dragged."), bar);
  hint->setObjectName(QStringLiteral("layers.hint"));
  line->addWidget(hint);
  connect(remove_, &QAction::triggered, this, &LayerDialog::remove);
  connect(up_, &QAction::triggered, this, [this] { moveBy(-1); });
  connect(down_, &QAction::triggered, this, [this] { moveBy(1); });
  connect(undoAction_, &QAction::triggered, &undo_, &QUndoStack::undo);
  connect(redoAction_, &QAction::triggered, &undo_, &QUndoStack::redo);
  return bar;
}

QWidget* LayerDialog::buildText() {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 6, 0, 0);
  auto* bar = new QHBoxLayout;
  auto* help = new QLabel(tr("A list of operations, or a whole network with input, classes and operations."), page);
  help->setWordWrap(true);
  bar->addWidget(help, 1);
  auto* copy = new QPushButton(tr("&Copy"), page);
  copy->setObjectName(QStringLiteral("layers.copy"));
  auto* paste = new QPushButton(tr("&Paste"), page);
  paste->setObjectName(QStringLiteral("layers.paste"));
  paste->setToolTip(tr("Puts what was copied elsewhere in the place of all that stands here"));
  restore_ = new QPushButton(tr("From the &table"), page);
  restore_->setObjectName(QStringLiteral("layers.restore"));
  restore_->setToolTip(tr("Puts the operations of the table in the place of all that stands here"));
  for (QPushButton* button : {copy, paste, restore_}) {
    button->setAutoDefault(false);
    bar->addWidget(button);
  }
  column->addLayout(bar);
  text_ = new QPlainTextEdit(page);
  text_->setObjectName(QStringLiteral("layers.text"));
  text_->setAccessibleName(tr("The operations as JSON"));
  text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  text_->setLineWrapMode(QPlainTextEdit::NoWrap);
  text_->setTabChangesFocus(true);
  column->addWidget(text_, 1);
  connect(text_, &QPlainTextEdit::textChanged, this, &LayerDialog::readText);
  connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text_->toPlainText()); });
  connect(paste, &QPushButton::clicked, this, [this] {
    const QString pasted = QApplication::clipboard()->text();
    if (!pasted.isEmpty()) replaceText(pasted);
  });
  connect(restore_, &QPushButton::clicked, this, [this] {
    if (const auto text = textOfTable()) replaceText(*text);
  });
  return page;
}

QWidget* LayerDialog::buildEnd() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  ok_ = buttons->button(QDialogButtonBox::Ok);
  ok_->setObjectName(QStringLiteral("layers.ok"));
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("layers.cancel"));
  // Enter belongs to the cell that is edited.
  for (QAbstractButton* button : buttons->buttons()) qobject_cast<QPushButton*>(button)->setAutoDefault(false);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  return buttons;
}

int LayerDialog::row() const {
  return table_->currentIndex().row();
}

void LayerDialog::select(int row) {
  if (row < 0 || row >= model_.rowCount()) return enable();
  const int column = std::max(static_cast<int>(LayerModel::Operation), table_->currentIndex().column());
  table_->setCurrentIndex(model_.index(row, column));
  enable();
}

void LayerDialog::showLines() {
  delegate_->arrange();
  table_->setColumnWidth(LayerModel::Wiring, delegate_->wiringWidth());
  table_->viewport()->update();
  if (pages_->currentIndex() == 1 && unread_.isEmpty() && written_ != model_.lines()) fillText();
  const LayerTable& table = model_.table();
  sums_->setText(table.problem ? tr("The sums follow when the operations fit.")
                               : tr("%1 · %2 multiply–adds a sample")
                                     .arg(parametersWords(table.parameters), groupedDigits(table.multiplyAdds)));
  const QString problem = unread_.isEmpty() ? model_.problem() : unread_;
  verdict_->setText(!problem.isEmpty() ? problem
                                       : tr("Fits %1: %2 in, %3 classes out.")
                                             .arg(dataTitle_, shapeWords(model_.shape().input))
                                             .arg(model_.shape().classes));
  colorText(*verdict_, problem.isEmpty() ? theme_.good : theme_.error);
  ok_->setEnabled(problem.isEmpty());
  ok_->setToolTip(problem.isEmpty() ? tr("Makes this the network of the settings, in one step of undo") : problem);
}

void LayerDialog::enable() {
  const bool operations = pages_->currentIndex() == 0;
  const int at = row(), last = model_.rowCount() - 1;
  remove_->setEnabled(operations && at >= 0);
  up_->setEnabled(operations && at > 0);
  down_->setEnabled(operations && at >= 0 && at < last);
  undoAction_->setEnabled(operations && undo_.canUndo());
  redoAction_->setEnabled(operations && undo_.canRedo());
  restore_->setEnabled(!unread_.isEmpty());
}

void LayerDialog::remove() {
  const int at = row();
  if (at < 0) return;
  model_.remove(at);
  select(std::min(at, model_.rowCount() - 1));
}

void LayerDialog::moveBy(int rows) {
  const int from = row(), to = from + rows;
  if (from >= 0 && to >= 0 && to < model_.rowCount()) model_.move(from, to);
}

// nullopt: settings that no JSON can hold; the verdict says so.
std::optional<QString> LayerDialog::textOfTable() const {
  try {
    return QString::fromStdString(jsonOf(model_.lines(), true));
  } catch (const InputError&) {
    return std::nullopt;
  }
}

void LayerDialog::fillText() {
  const auto text = textOfTable();
  if (!text) return;
  filling_ = true;
  text_->setPlainText(*text);
  filling_ = false;
  written_ = model_.lines();
}

// Ctrl+Z in the text brings back what stood there.
void LayerDialog::replaceText(const QString& text) {
  QTextCursor all(text_->document());
  all.select(QTextCursor::Document);
  all.insertText(text);
}

void LayerDialog::readText() {
  if (filling_) return;
  unread_.clear();
  try {
    written_ = linesOf(text_->toPlainText().toStdString(), model_.shape().input, model_.shape().classes);
    model_.change(written_, tr("change of the JSON"), true);
  } catch (const InputError& error) {
    unread_ = tr("What stands on the page JSON cannot be read: %1").arg(plainReason(error.what()));
  }
  showLines();
  enable();
}

QString LayerDialog::unreadText() const {
  return unread_.isEmpty() ? QString() : text_->toPlainText();
}

void LayerDialog::goOnWith(const QString& text) {
  pages_->setCurrentIndex(1);
  text_->setPlainText(text);
  text_->setFocus();
}

void LayerDialog::setTheme(const Theme& theme) {
  theme_ = theme;
  model_.setColors(theme.error, mixColors(theme.error, theme.panel, 0.12));
  delegate_->setColors(theme.text, theme.accent);
  if (auto* hint = findChild<QLabel*>(QStringLiteral("layers.hint"))) colorText(*hint, theme.mutedText);
  showLines();
}

}  // namespace hessianlab
