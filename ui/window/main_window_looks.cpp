// SPDX-License-Identifier: GPL-3.0-or-later
// What of the View menu says how the window looks and speaks.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

#include "model/questions/dataset_info.h"
#include "ui/experiment/transport_bar.h"
#include "ui/parts/kept_settings.h"
#include "ui/parts/language.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace hessianlab {

void MainWindow::addThemeActions(QMenu& menu) {
  menu.addAction(bar_->toggleTheme);
  connect(bar_->toggleTheme, &QAction::triggered, this, [this](bool dark) {
    themeChosen_ = true;
    followSystem(false);
    setDark(dark);
  });
  QAction* system = menu.addAction(tr("Light or dark as the &system"), this, &MainWindow::followSystem);
  system->setObjectName(QStringLiteral("themeOfSystem"));
  system->setCheckable(true);
  system->setToolTip(tr("Changes with the desktop; Ctrl+T chooses for this program alone"));
}

// What an attack adds to a picture in colour, gradients, eigenvectors and filters have a sign in each channel.
void MainWindow::addChannelMenu(QMenu& menu) {
  QMenu* list = menu.addMenu(tr("Si&gned pictures in colour"));
  list->setObjectName(QStringLiteral("signedChannels"));
  list->setToolTipsVisible(true);
  auto* group = new QActionGroup(list);
  const auto add = [&](const char* name, SignedChannels channels, const QString& text, const QString& help) {
    QAction* action = list->addAction(text, this, [this, channels] {
      signedChannels_ = channels;
      setDark(isDark());
    });
    action->setObjectName(QStringLiteral("signedChannels.") + QString::fromLatin1(name));
    action->setToolTip(help);
    action->setCheckable(true);
    action->setChecked(channels == signedChannels_);
    group->addAction(action);
  };
  const QString one = tr("Blue is less, red is more of this colour");
  add("strongest", SignedChannels::Strongest, tr("The &strongest channel of each pixel"),
      tr("Blue is less, red is more, of whichever colour changes most"));
  add("together", SignedChannels::Together, tr("&All channels as a colour"), tr("Around grey, which is no change"));
  add("red", SignedChannels::Red, tr("&Red alone"), one);
  add("green", SignedChannels::Green, tr("&Green alone"), one);
  add("blue", SignedChannels::Blue, tr("&Blue alone"), one);
  const auto offer = [this, list] {
    const auto* session = controller_.session();
    const auto info = session ? describe(session->beginning()) : std::nullopt;
    list->menuAction()->setEnabled(info && info->channels == 3);
  };
  for (const auto signal : {&RunController::dataLoaded, &RunController::sessionChanged})
    connect(&controller_, signal, list, offer);
  offer();
}

void MainWindow::addLanguageMenu(QMenu& menu) {
  // In English too, so that it is found in every language.
  const QString own = tr("&Language"), english = QStringLiteral("&Language");
  const QString title = own == english ? own : own + QStringLiteral(" (Language)");
  QMenu* list = menu.addMenu(title);
  list->setObjectName(QStringLiteral("languageMenu"));
  auto* group = new QActionGroup(list);
  const QString chosen = keepsSettings() ? chosenLanguage(QSettings()) : language_;
  const auto add = [&](const QString& code, const QString& name) {
    QAction* action = list->addAction(name, this, [this, code, name] {
      if (keepsSettings()) {
        QSettings settings;
        chooseLanguage(settings, code);
      }
      if (languageMeant(code) == language_) return message_->hide();
      message_->offer(tr("“%1” is used from the next start on.").arg(name), tr("Start again now"), [this] {
        startsAgain_ = true;
        QApplication::closeAllWindows();
      });
    });
    action->setObjectName(QStringLiteral("language.") + (code.isEmpty() ? QStringLiteral("system") : code));
    action->setCheckable(true);
    action->setChecked(code == chosen);
    group->addAction(action);
  };
  add({}, tr("As the &system"));
  for (const Language& language : languages()) add(language.code, language.name);
}

}  // namespace hessianlab
