using System.Text;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>How packs set the rules of marking: what is read, and every way to be wrong with its full text.</summary>
public sealed class ComputationReaderTests
{
    private static readonly string AverageNames = Names(KnownComputations.Average);

    /// <summary>Computations with one thing wrong, and what is said of it; the place begins at the computation.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { """{ }""", ".computation: ELJ-D402: Нет обязательного поля «computation». Добавьте поле «computation»." },
        { """{ "computation": "mark.mean" }""", ".computation: ELJ-D405: Неизвестное значение вычисления: «mark.mean». Возможны: mark.average, mark.proposal, mark.year, mark.indicators." },
        { """{ "computation": "mark.average", "что": 1 }""", ".что: ELJ-D404: Неизвестное поле «что». Уберите его или исправьте имя; здесь возможны: computation, editions, for, inForce, mayChange, preset, set." },
        { """{ "computation": "mark.average", "preset": "t55" }""", ".preset: ELJ-D405: Неизвестное значение готового набора: «t55». Возможны: t60, t65, t70, usual." },
        { """{ "computation": "mark.average", "set": [] }""", ".set: ELJ-D403: Поле «set» не того вида. Запишите в поле «set» объект в фигурных скобках." },
        { """{ "computation": "mark.average", "set": { "lowerBounds": {} } }""", $".set.lowerBounds: ELJ-D404: Неизвестное поле «lowerBounds». Уберите его или исправьте имя; здесь возможны: {AverageNames}." },
        { """{ "computation": "mark.average", "set": { "averagingModel": "mean" } }""", ".set.averagingModel: ELJ-D405: Неизвестное значение параметра «способ усреднения»: «mean». Возможны: arithmetic, category-mean-weighted, per-mark-weighted." },
        { """{ "computation": "mark.average", "set": { "displayDigits": 5 } }""", ".set.displayDigits: ELJ-D602: Параметр «знаков при показе»: недопустимое значение 5. Допустимо: от 0 до 4." },
        { """{ "computation": "mark.average", "set": { "displayDigits": "2" } }""", ".set.displayDigits: ELJ-D403: Поле «displayDigits» не того вида. Запишите в поле «displayDigits» целое число." },
        { """{ "computation": "mark.average", "set": { "scale": { "min": 2, "max": 5, "fail": 2 } } }""", ".set.scale.good: ELJ-D402: Нет обязательного поля «good». Добавьте поле «good»." },
        { """{ "computation": "mark.average", "set": { "scale": { "min": 2, "max": 5, "fail": 4, "good": 4 } } }""", ".set.scale: ELJ-D608: Такой шкалы не бывает: от 2 до 5, неудовлетворительно до 4, хорошо от 4. Нужны целые числа от 0 до 100: наименьшая отметка не больше неудовлетворительной, та меньше хорошей, а хорошая не больше наибольшей." },
        { """{ "computation": "mark.average", "set": { "scale": "2-5" } }""", ".set.scale: ELJ-D405: Неизвестное значение параметра «шкала»: «2-5». Возможны: pass-fail, ungraded." },
        { """{ "computation": "mark.average", "set": { "kindWeights": { "тест": 100.5 } } }""", ".set.kindWeights.тест: ELJ-D602: Параметр «веса видов работ»: недопустимое значение 100.5. Допустимо: от 0 до 100." },
        { """{ "computation": "mark.average", "set": { "kindWeights": { "тест": "1" } } }""", ".set.kindWeights.тест: ELJ-D403: Поле «тест» не того вида. Запишите в поле «тест» число." },
        { """{ "computation": "mark.average", "set": { "kindWeights": { "тест": 1.001 } } }""", ".set.kindWeights.тест: ELJ-D603: Параметр «веса видов работ»: у числа 1.001 слишком много знаков после запятой. Оставьте не больше 2: лишние знаки не округляются." },
        { """{ "computation": "mark.average", "set": { "unknownKindWeight": "нет" } }""", ".set.unknownKindWeight: ELJ-D405: Неизвестное значение параметра «вес работы неизвестного вида»: «нет». Возможны: error." },
        { """{ "computation": "mark.average", "set": { "absentAtControl": { "debtThenMark": { "mark": 2 } } } }""", ".set.absentAtControl.debtThenMark.days: ELJ-D402: Нет обязательного поля «days». Добавьте поле «days»." },
        { """{ "computation": "mark.average", "set": { "absentAtControl": { } } }""", ".set.absentAtControl: ELJ-D403: Поле «absentAtControl» не того вида. Запишите в поле «absentAtControl» одно из слов ignore, blocks-period-mark или объект с одним из полей debtThenMark." },
        { """{ "computation": "mark.average", "set": { "retakeAttempts": 6 } }""", ".set.retakeAttempts: ELJ-D602: Параметр «число пересдач»: недопустимое значение 6. Допустимо: от 0 до 5." },
        { """{ "computation": "mark.average", "set": { "controlKinds": ["тест", "Тест"] } }""", ".set.controlKinds: ELJ-D607: Параметр «контрольные работы»: «Тест» задано дважды. Оставьте одно значение." },
        { """{ "computation": "mark.proposal", "set": { "boundInclusive": "да" } }""", ".set.boundInclusive: ELJ-D403: Поле «boundInclusive» не того вида. Запишите в поле «boundInclusive» true или false." },
        { """{ "computation": "mark.proposal", "set": { "contestedZone": { "width": 0.1 } } }""", ".set.contestedZone.tieBreaker: ELJ-D402: Нет обязательного поля «tieBreaker». Добавьте поле «tieBreaker»." },
        { """{ "computation": "mark.proposal", "set": { "minMarks": [{ "period": "quarter", "marks": 0 }] } }""", ".set.minMarks: ELJ-D602: Параметр «наименьшее число отметок»: недопустимое значение 0. Допустимо: от 1 до 20." },
        { """{ "computation": "mark.proposal", "set": { "minMarks": [{ "period": "месяц", "marks": 3 }] } }""", ".set.minMarks[0].period: ELJ-D405: Неизвестное значение вида периода: «месяц». Возможны: half-year, quarter, trimester, year." },
        { """{ "computation": "mark.proposal", "set": { "lowerBounds": { "пять": 4.5 } } }""", ".set.lowerBounds.пять: ELJ-D403: Поле «пять» не того вида. Запишите в поле «пять» отметку как имя поля, например \"5\"." },
        { """{ "computation": "mark.year", "set": { "notAttestedInYear": { "skipIfAtLeast": 13 } } }""", ".set.notAttestedInYear: ELJ-D602: Параметр «„н/а“ в году»: недопустимое значение 13. Допустимо: от 1 до 12." },
        { """{ "computation": "mark.indicators", "set": { "learningLevelCoefficients": { "5": 100 } } }""", ".set.learningLevelCoefficients.notAttested: ELJ-D402: Нет обязательного поля «notAttested». Добавьте поле «notAttested»." },
        { """{ "computation": "mark.average", "mayChange": ["lowerBounds"] }""", $".mayChange[0]: ELJ-D405: Неизвестное значение параметра: «lowerBounds». Возможны: {string.Join(", ", KnownComputations.Average.Parameters.Select(MarkParameterReader.NameOf))}." },
        { """{ "computation": "mark.average", "for": { "kind": "кружок" } }""", ".for.kind: ELJ-D405: Неизвестное значение вида журнала: «кружок». Возможны: additional, class, elective, extracurricular, facultative, individual." },
        { """{ "computation": "mark.average", "for": { "fromYear": 12 } }""", ".for.fromYear: ELJ-D408: Поле «fromYear»: 12 вне границ. Возможно от 1 до 11." },
        { """{ "computation": "mark.average", "inForce": { "from": "2023-08-31" } }""", ".inForce: ELJ-D423: Норма действует с 31.08.2023, а её акт — с 01.09.2023. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него." },
        { """{ "computation": "mark.average", "editions": [{ "source": "приказ" }] }""", ".editions[0].from: ELJ-D402: Нет обязательного поля «from». Добавьте поле «from»." },
        { """{ "computation": "mark.average", "editions": [{ "from": "2023-09-01", "source": "приказ" }] }""", ".editions[0].from: ELJ-D419: Редакция с 01.09.2023 начинается раньше самого акта (01.09.2023). Исправьте дату редакции или начало действия акта." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_BrokenComputation_SaysWhereWhatAndHow(string computation, string expected)
    {
        var defect = Assert.Single(PackLibrary.Standard.Read(Pack(computation), "p.json").Defects);

        Assert.Equal("p.json:$.clauses[0].computations[0]" + expected, defect.Describe());
    }

    [Fact]
    public void Read_ManyDefects_AreToldAtOnce()
    {
        var defects = PackLibrary.Standard.Read(Pack("""
            { "computation": "mark.average", "preset": "usual", "set": { "displayDigits": 9, "kindWeights": { "тест": -1 }, "retakePolicy": "лучшая" } },
            { "computation": "mark.proposal", "set": { "lowerBounds": { "4": 4.5, "5": 4.2 }, "roundBeforeCompare": { "halfUp": 7 } } }
            """)).Defects;

        Assert.Equal(
            [
                "$.clauses[0].computations[0].set.retakePolicy ELJ-D405",
                "$.clauses[0].computations[0].set.kindWeights.тест ELJ-D602",
                "$.clauses[0].computations[0].set.displayDigits ELJ-D602",
                "$.clauses[0].computations[1].set.lowerBounds.3 ELJ-D604",
                "$.clauses[0].computations[1].set.lowerBounds.4 ELJ-D606",
                "$.clauses[0].computations[1].set.roundBeforeCompare ELJ-D602",
            ],
            defects.Select(d => $"{d.Place.Path} {d.Code.Id}"));
    }

    [Fact]
    public void Read_AllParameters_AreThoseOfThePreset()
    {
        var pack = PackLibrary.Standard.Read(Pack("""
            { "computation": "mark.average", "set": {
              "scale": { "min": 2, "max": 5, "fail": 2, "good": 4 }, "averagingModel": "per-mark-weighted", "kindWeights": { "тест": 2, "контрольная работа": 3.5 },
              "unknownKindWeight": 1, "weightOverride": "school-only", "zeroWeightPolicy": "undefined", "doubleMarkPolicy": "mean-as-one", "displayDigits": 2,
              "controlKinds": ["контрольная работа"], "absentAtControl": { "debtThenMark": { "mark": 2, "days": 14 } }, "retakePolicy": { "keepBothRetakeWeight": 0.5 }, "retakeAttempts": 2 } },
            { "computation": "mark.proposal", "set": {
              "lowerBounds": { "3": 2.6, "4": 3.6, "5": 4.65 }, "boundInclusive": false, "roundBeforeCompare": { "truncate": 2 }, "teacherDeviation": { "down": 0, "up": 1 },
              "contestedZone": { "width": 0.1, "tieBreaker": "last-control" }, "noTopMarkIfAnyFail": "on-unless-redeemed",
              "minMarks": [{ "period": "quarter", "marks": 3, "upToHours": 2 }, { "period": "quarter", "marks": 5 }] } },
            { "computation": "mark.year", "set": { "yearModel": { "withExam": 1.5 }, "yearTie": "teacher", "notAttestedInYear": { "skipIfAtLeast": 3 } } },
            { "computation": "mark.indicators", "set": { "learningLevelCoefficients": { "5": 100, "4": 64, "3": 36, "2": 16, "notAttested": 7 }, "percentDigits": 1 } }
            """)).Value;

        Assert.Equal(
            """
            шкала: от 2 до 5, неудовлетворительно до 2, хорошо от 4
            способ усреднения: средневзвешенное
            веса видов работ: тест — 2; контрольная работа — 3,5
            вес работы неизвестного вида: 1
            кто задаёт вес работы: только школа
            нулевая сумма весов: среднего нет
            двойная отметка: среднее двух как одна отметка
            знаков при показе: 2
            нижние границы: 3 с 2,6, 4 с 3,6, 5 с 4,65
            граница включается: нет
            округление перед сравнением: отбрасывание, знаков 2
            отклонение учителя: вниз 0, вверх 1, с указанием причины
            спорная зона: 0,1 ниже границы, решает последняя контрольная работа
            высшая отметка при неудовлетворительной: нельзя, пока не пересдана
            наименьшее число отметок: четверть, до 2 ч в неделю — 3; четверть — 5
            контрольные работы: контрольная работа
            пропуск контрольной работы: долг, через 14 дн. — отметка 2
            пересдача: обе отметки, пересдача с весом 0,5
            число пересдач: 2
            годовая отметка: по отметкам за периоды и экзамену с весом 1,5
            равенство в году: решает учитель
            „н/а“ в году: пропустить, если периодов с отметкой не меньше 3
            коэффициенты СОУ: 5 — 100, 4 — 64, 3 — 36, 2 — 16, н/а — 7
            знаков в процентах: 1
            """,
            string.Join('\n', MarkParameter.All.Select(p => $"{p.Title}: {pack.Computations.Select(b => p.ValueIn(b.Editions[0].Draft)).OfType<string>().Single()}")),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Read_Words_AreThoseOfEveryParameter()
    {
        foreach (var (name, computation, words) in new (string, string, string[])[]
        {
            ("scale", "mark.average", ["pass-fail", "ungraded"]),
            ("averagingModel", "mark.average", ["arithmetic", "per-mark-weighted", "category-mean-weighted"]),
            ("unknownKindWeight", "mark.average", ["error"]),
            ("weightOverride", "mark.average", ["school-only", "teacher-per-assessment"]),
            ("zeroWeightPolicy", "mark.average", ["undefined", "arithmetic-mean"]),
            ("doubleMarkPolicy", "mark.average", ["mean-as-one", "two-marks-full-weight", "two-marks-split-weight", "first-only", "second-only"]),
            ("absentAtControl", "mark.average", ["ignore", "blocks-period-mark"]),
            ("retakePolicy", "mark.average", ["keep-both", "replace", "mean", "best"]),
            ("roundBeforeCompare", "mark.proposal", ["none"]),
            ("contestedZone", "mark.proposal", ["off"]),
            ("noTopMarkIfAnyFail", "mark.proposal", ["off", "on", "on-unless-redeemed"]),
            ("yearModel", "mark.year", ["mean-of-period-marks", "mean-of-all-current"]),
            ("yearTie", "mark.year", ["pupil-favour", "last-period", "teacher"]),
            ("notAttestedInYear", "mark.year", ["require-pass", "as-fail"]),
        })
        {
            var values = words.Select(w => PackLibrary.Standard.Read(Pack($$"""{ "computation": "{{computation}}", "set": { "{{name}}": "{{w}}" } }""")).Value)
                .Select(p => MarkParameter.All.Select(m => m.ValueIn(p.Computations[0].Editions[0].Draft)).OfType<string>().Single())
                .ToList();

            Assert.Equal(words.Length, values.Distinct().Count());
        }
    }

    [Fact]
    public void Read_Preset_IsTakenForTheOwnPartAndVaried()
    {
        var binding = PackLibrary.Standard.Read(Pack("""{ "computation": "mark.proposal", "preset": "t65", "set": { "boundInclusive": false } }""")).Value.Computations.Single();
        var draft = binding.Editions.Single().Draft;

        Assert.Equal(MarkPresets.T65.LowerBounds, draft.LowerBounds);
        Assert.False(draft.BoundInclusive);
        Assert.Equal(("t65", null, "приказ № 1"), (binding.Editions[0].Preset, draft.Scale, binding.Editions[0].Source));
    }

    [Fact]
    public void Read_Editions_CutTheTimeAndKeepWhatTheyDoNotChange()
    {
        var binding = PackLibrary.Standard.Read(Pack("""
            { "computation": "mark.average", "preset": "usual", "editions": [
              { "from": "2024-01-09", "source": "приказ № 2", "set": { "kindWeights": { "тест": 4 } } },
              { "from": "2024-04-01", "source": "приказ № 3", "set": { "displayDigits": 1 } } ] }
            """)).Value.Computations.Single();

        Assert.Equal(
            ["2023-09-01..2024-01-08 приказ № 1 2", "2024-01-09..2024-03-31 приказ № 2 2", "2024-04-01.. приказ № 3 1"],
            binding.Editions.Select(e => $"{e.InForce} {e.Source} {e.Draft.DisplayDigits}"));
        Assert.Equal([null, "2024-01-09"], binding.DraftOn(new(2024, 5, 1))!.KindWeights.Select(e => e.From?.ToString("R", null)));
        Assert.Equal(4, binding.DraftOn(new(2024, 5, 1))!.KindWeights[1].Weights.Single().Weight);
        Assert.Null(binding.DraftOn(new(2023, 8, 31)));
    }

    [Fact]
    public void Read_ParameterTwiceForTheSameJournals_IsRefused()
    {
        const string Twice = """{ "computation": "mark.average", "set": { "displayDigits": 1 } }, { "computation": "mark.average", "set": { "displayDigits": 2, "retakeAttempts": 1 } }""";

        Assert.Equal(
            "p.json:$.clauses[0].computations[1]: ELJ-D431: Параметр «знаков при показе» для одних и тех же журналов задан дважды: в пунктах «1» и «1». Оставьте одно значение или сузьте «for».",
            Assert.Single(PackLibrary.Standard.Read(Pack(Twice), "p.json").Defects).Describe());
        Assert.True(PackLibrary.Standard.Read(Pack(Twice.Replace("1 } }, {", "1 } }, { \"for\": { \"subject\": \"Труд\" },", StringComparison.Ordinal))).IsGood);
        Assert.True(PackLibrary.Standard.Read(Pack("""{ "computation": "mark.average", "set": { "displayDigits": 1 } }, { "computation": "mark.average", "set": { "retakeAttempts": 1 } }""")).IsGood);
    }

    [Fact]
    public void Read_ParameterOfTheBase_IsRefusedUnlessTheBaseAllows()
    {
        var open = PackLibrary.Standard.Read(Pack("""{ "computation": "mark.average", "set": { "displayDigits": 1, "retakeAttempts": 1 }, "mayChange": ["retakeAttempts"] }""")).Value;
        var reader = new PackReader(NormCatalog.Standard, id => id == "п" ? open : null, ["п"]);
        string[] Read(string set) => [.. reader.Read(Pack($$"""{ "computation": "mark.average", "set": { {{set}} } }""", "\"basedOn\": \"п\",", "школа"), "p.json").Defects.Select(d => d.Describe())];

        Assert.Empty(Read("\"retakeAttempts\": 2"));
        Assert.Empty(Read("\"controlKinds\": []"));
        Assert.Equal(["p.json:$.clauses[0].computations[0]: ELJ-D432: Параметр «знаков при показе» уже задан в пакете «п», в пункте «1». Уберите его: основа не разрешает его менять (поле «mayChange»)."], Read("\"displayDigits\": 2"));
    }

    [Fact]
    public void Read_BoundsAndScaleInTwoClauses_AreHeldTogether()
    {
        const string Scale = """{ "computation": "mark.average", "set": { "scale": { "min": 2, "max": 5, "fail": 2, "good": 4 } } }""";

        Assert.Equal(
            ["$.clauses[0].computations[0].set.lowerBounds.6"],
            PackLibrary.Standard.Read(Pack($$"""{ "computation": "mark.proposal", "set": { "lowerBounds": { "3": 2.5, "4": 3.5, "5": 4.5, "6": 5.5 } } }, {{Scale}}""")).Defects.Select(d => d.Place.Path));
        Assert.True(PackLibrary.Standard.Read(Pack($$"""{ "computation": "mark.proposal", "set": { "lowerBounds": { "3": 2.5, "4": 3.5, "5": 4.5 } } }, {{Scale}}""")).IsGood);
    }

    [Fact]
    public void Shipped_Acts_SetNoParameter()
    {
        var bound = PackLibrary.Standard.Ids.SelectMany(id => PackLibrary.Standard.Find(id)!.Computations).ToList();

        Assert.Equal(["krasnomakskaya-2021 2.5 mark.average", "krasnomakskaya-2021 2.5 mark.proposal"], bound.Select(b => b.ToString()));
        Assert.All(bound, b => Assert.All(b.Computation.Parameters, p => Assert.Null(p.ValueIn(b.Editions.Single().Draft))));
        Assert.Equal(new DateSpan(new(2021, 8, 27), null), bound[0].Editions[0].InForce);
    }

    private static string Names(Computation computation) => string.Join(", ", computation.Parameters.Select(MarkParameterReader.NameOf).Order(StringComparer.Ordinal));

    private static byte[] Pack(string computations, string more = "", string id = "п") => Encoding.UTF8.GetBytes($$"""
        { "id": "{{id}}", "title": "Правила", "source": "приказ № 1", "inForce": { "from": "2023-09-01" }, {{more}}
          "clauses": [{ "id": "1", "kind": "C", "text": "Как считают отметки.", "computations": [{{computations}}] }] }
        """);
}
