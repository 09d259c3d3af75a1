// SPDX-License-Identifier: GPL-3.0-or-later
// Which process of several this is, read off the variables of those who start them.
#include <QtTest>
#include <map>

#include "model/base/error.h"
#include "model/distributed/place.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestPlace : public QObject {
  Q_OBJECT

  using Set = std::map<std::string, std::string>;
  static std::optional<RankPlace> placeOf(const Set& set) {
    return rankPlace([&](const char* name) {
      const auto found = set.find(name);
      return found == set.end() ? nullptr : found->second.c_str();
    });
  }
  static Set torchrun() {
    return {{"RANK", "2"}, {"WORLD_SIZE", "4"}, {"MASTER_ADDR", "10.0.0.7"}, {"MASTER_PORT", "29500"}};
  }
  static Set srun() {
    return {{"SLURM_PROCID", "3"},
            {"SLURM_NTASKS", "6"},
            {"SLURM_JOB_NODELIST", "gpu[07-09,12],other"},
            {"SLURM_JOB_ID", "123456"},
            {"SLURM_STEP_ID", "0"}};
  }

 private Q_SLOTS:
  void aloneWhereNothingIsSet() {
    QVERIFY(!placeOf({}));
    QVERIFY(!placeOf({{"RANK", "0"}, {"WORLD_SIZE", "1"}}));
    QVERIFY(!placeOf({{"MASTER_ADDR", "host"}, {"MASTER_PORT", "1"}}));
  }

  void byTorchrun() {
    const auto place = placeOf(torchrun());
    QVERIFY(place);
    QCOMPARE(place->rank, int64_t{2});
    QCOMPARE(place->size, int64_t{4});
    QCOMPARE(place->host, std::string("10.0.0.7"));
    QCOMPARE(place->port, uint16_t{29500});
    QCOMPARE(place->local, int64_t{0});
    Set second = torchrun();
    second["LOCAL_RANK"] = "1";
    QCOMPARE(placeOf(second)->local, int64_t{1});
  }

  void bySlurm() {
    const auto place = placeOf(srun());
    QVERIFY(place);
    QCOMPARE(place->rank, int64_t{3});
    QCOMPARE(place->size, int64_t{6});
    QCOMPARE(place->host, std::string("gpu07"));
    QVERIFY(place->port >= 20000 && place->port < 30000);
    Set local = srun();
    local["SLURM_LOCALID"] = "2";
    QCOMPARE(placeOf(local)->local, int64_t{2});
    Set next = srun();
    next["SLURM_STEP_ID"] = "1";
    QVERIFY(placeOf(next)->port != place->port);
    // A step of fewer tasks, on other nodes, than its job.
    Set part = srun();
    part["SLURM_STEP_NUM_TASKS"] = "4";
    part["SLURM_STEP_NODELIST"] = "gpu12";
    QCOMPARE(placeOf(part)->size, int64_t{4});
    QCOMPARE(placeOf(part)->host, std::string("gpu12"));
    Set named = srun();
    named["MASTER_ADDR"] = "10.1.1.1", named["MASTER_PORT"] = "4000";
    QCOMPARE(placeOf(named)->host, std::string("10.1.1.1"));
    QCOMPARE(placeOf(named)->port, uint16_t{4000});
    // The script of a batch, which is one process whatever the job has reserved.
    Set batch = srun();
    batch.erase("SLURM_STEP_ID");
    QVERIFY(!placeOf(batch));
  }

  void torchrunWithinSlurmGoesFirst() {
    Set both = srun();
    both.merge(torchrun());
    QCOMPARE(placeOf(both)->size, int64_t{4});
  }

  void whatIsWrongIsNamed() {
    for (const auto& [name, value] :
         Set{{"RANK", "4"}, {"RANK", "-1"}, {"WORLD_SIZE", "four"}, {"MASTER_PORT", "70000"}, {"MASTER_PORT", ""}}) {
      Set wrong = torchrun();
      wrong[name] = value;
      const QString message = QString::fromStdString(messageOf([&] { placeOf(wrong); }));
      QVERIFY2(message.contains(QString::fromStdString(name)), qPrintable(message));
    }
    for (const char* name : {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT"}) {
      Set wrong = torchrun();
      wrong.erase(name);
      const QString message = QString::fromStdString(messageOf([&] { placeOf(wrong); }));
      QVERIFY2(message.contains(name), qPrintable(message));
    }
  }

  void firstOfAList_data() {
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("first");
    QTest::newRow("one") << "node"
                         << "node";
    QTest::newRow("two") << "a,b"
                         << "a";
    QTest::newRow("range") << "n[001-128]"
                           << "n001";
    QTest::newRow("choice") << "n[4,7-9],m1"
                            << "n4";
    QTest::newRow("single") << "n[5]"
                            << "n5";
    QTest::newRow("suffix") << "rack[2-3]-n[10-11].site"
                            << "rack2-n10.site";
    QTest::newRow("unclosed") << "n[3-"
                              << "n3";
    QTest::newRow("empty") << ""
                           << "";
  }
  void firstOfAList() {
    QFETCH(QString, list);
    QFETCH(QString, first);
    QCOMPARE(QString::fromStdString(firstHost(list.toStdString())), first);
  }
};

QTEST_APPLESS_MAIN(TestPlace)
#include "test_place.moc"
