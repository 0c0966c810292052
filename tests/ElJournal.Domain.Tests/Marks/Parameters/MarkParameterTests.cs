using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks.Parameters;

public sealed class MarkParameterTests
{
    [Fact]
    public void ValueIn_EmptyDraft_IsNull() => Assert.All(MarkParameter.All, p => Assert.Null(p.ValueIn(new MarkRulesDraft())));

    [Fact]
    public void ValueIn_UsualPreset_ReadsAsASchoolWouldSayIt()
    {
        var draft = MarkPresets.Usual.ToDraft();

        Assert.Equal(
            """
            шкала: от 2 до 5, неудовлетворительно до 2, хорошо от 4
            способ усреднения: средневзвешенное
            веса видов работ: ответ на уроке, работа на уроке, домашняя работа, домашняя — 1; самостоятельная работа, самостоятельная, проверочная работа, практическая работа, лабораторная работа, тест — 2; контрольная работа, контрольная, диктант, сочинение, изложение — 3
            вес работы неизвестного вида: 1
            кто задаёт вес работы: только школа
            нулевая сумма весов: среднего нет
            двойная отметка: среднее двух как одна отметка
            знаков при показе: 2
            нижние границы: 3 с 2,5, 4 с 3,5, 5 с 4,5
            граница включается: да
            округление перед сравнением: нет
            отклонение учителя: нет
            спорная зона: нет
            высшая отметка при неудовлетворительной: можно
            наименьшее число отметок: четверть — 3; полугодие — 5
            контрольные работы: контрольная работа, контрольная
            пропуск контрольной работы: не учитывается
            пересдача: обе отметки
            число пересдач: 1
            годовая отметка: по отметкам за периоды
            равенство в году: в пользу обучающегося
            „н/а“ в году: сдать
            коэффициенты СОУ: 5 — 100, 4 — 64, 3 — 36, 2 — 16, н/а — 7
            знаков в процентах: 1
            """,
            string.Join('\n', MarkParameter.All.Select(p => $"{p.Title}: {p.ValueIn(draft)}")),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void ValueIn_OtherValues_AreToldApart()
    {
        var draft = new MarkRulesDraft
        {
            Scale = MarkingScale.PassFail,
            KindWeights = [new KindWeightEdition(null, ("тест", 1.5m)), new KindWeightEdition(new LocalDate(2024, 1, 9), ("тест", 2))],
            UnknownKindWeight = UnknownKindWeight.Error,
            LowerBounds = LowerBounds.None,
            RoundBeforeCompare = CompareRounding.Truncate(2),
            TeacherDeviation = new TeacherDeviation(0, 1),
            ContestedZone = new ContestedZone(0.1m, ContestedTieBreaker.LastControl),
            MinMarks = [new MinMarksRow(PeriodKind.Quarter, 3, 2), new MinMarksRow(PeriodKind.Quarter, 5)],
            ControlKinds = [],
            AbsentAtControl = AbsentAtControl.DebtThenMark(2, 14),
            RetakePolicy = RetakePolicy.KeepBothRetakeWeight(0.5m),
            YearModel = YearModel.WithExam(2),
            NotAttestedInYear = NotAttestedInYear.SkipIfAtLeast(3),
        };
        string? Value(string name) => MarkParameter.All.Single(p => p.Name == name).ValueIn(draft);

        Assert.Equal("зачёт/незачёт", Value(nameof(draft.Scale)));
        Assert.Equal("тест — 1,5; с 09.01.2024: тест — 2", Value(nameof(draft.KindWeights)));
        Assert.Equal("ошибка", Value(nameof(draft.UnknownKindWeight)));
        Assert.Equal("нет", Value(nameof(draft.LowerBounds)));
        Assert.Equal("отбрасывание, знаков 2", Value(nameof(draft.RoundBeforeCompare)));
        Assert.Equal("вниз 0, вверх 1, с указанием причины", Value(nameof(draft.TeacherDeviation)));
        Assert.Equal("0,1 ниже границы, решает последняя контрольная работа", Value(nameof(draft.ContestedZone)));
        Assert.Equal("четверть, до 2 ч в неделю — 3; четверть — 5", Value(nameof(draft.MinMarks)));
        Assert.Equal("нет", Value(nameof(draft.ControlKinds)));
        Assert.Equal("долг, через 14 дн. — отметка 2", Value(nameof(draft.AbsentAtControl)));
        Assert.Equal("обе отметки, пересдача с весом 0,5", Value(nameof(draft.RetakePolicy)));
        Assert.Equal("по отметкам за периоды и экзамену с весом 2", Value(nameof(draft.YearModel)));
        Assert.Equal("пропустить, если периодов с отметкой не меньше 3", Value(nameof(draft.NotAttestedInYear)));
    }
}
