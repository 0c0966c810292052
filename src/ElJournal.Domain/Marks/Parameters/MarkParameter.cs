using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Параметр оценивания: name, title and range of one thing that a school decides about marks.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Name">The name of its property in <see cref="MarkRulesDraft"/>.</param>
/// <param name="Part">Of which part of the rules it is.</param>
/// <param name="Title">What it is called, in Russian.</param>
/// <param name="Range">Which values it may have, in Russian.</param>
public sealed record MarkParameter(string Name, MarkRulesPart Part, string Title, string Range)
{
    /// <summary>Gets all parameters, in the order in which they are documented.</summary>
    public static ImmutableArray<MarkParameter> All { get; } =
    [
        new(nameof(MarkRulesDraft.Scale), MarkRulesPart.Average, "шкала", "числа от 0 до 100; зачёт/незачёт; без отметок"),
        new(nameof(MarkRulesDraft.AveragingModel), MarkRulesPart.Average, "способ усреднения", "среднее арифметическое; средневзвешенное; взвешенное среднее по видам работ"),
        new(nameof(MarkRulesDraft.KindWeights), MarkRulesPart.Average, "веса видов работ", "от 0 до 100, не более двух знаков после запятой"),
        new(nameof(MarkRulesDraft.UnknownKindWeight), MarkRulesPart.Average, "вес работы неизвестного вида", "от 0 до 100 или ошибка"),
        new(nameof(MarkRulesDraft.WeightOverride), MarkRulesPart.Average, "кто задаёт вес работы", "только школа; учитель для отдельной работы"),
        new(nameof(MarkRulesDraft.ZeroWeightPolicy), MarkRulesPart.Average, "нулевая сумма весов", "среднего нет; среднее арифметическое"),
        new(nameof(MarkRulesDraft.DoubleMarkPolicy), MarkRulesPart.Average, "двойная отметка", "среднее как одна; две с полным весом; две с половиной веса; первая; вторая"),
        new(nameof(MarkRulesDraft.DisplayDigits), MarkRulesPart.Average, "знаков при показе", "от 0 до 4"),
        new(nameof(MarkRulesDraft.LowerBounds), MarkRulesPart.Proposal, "нижние границы", "по возрастанию, каждая больше предыдущей отметки и не больше своей, не более четырёх знаков"),
        new(nameof(MarkRulesDraft.BoundInclusive), MarkRulesPart.Proposal, "граница включается", "да; нет"),
        new(nameof(MarkRulesDraft.RoundBeforeCompare), MarkRulesPart.Proposal, "округление перед сравнением", "нет; половина вверх; отбрасывание; от 0 до 4 знаков"),
        new(nameof(MarkRulesDraft.TeacherDeviation), MarkRulesPart.Proposal, "отклонение учителя", "вниз и вверх 0 или 1, с указанием причины"),
        new(nameof(MarkRulesDraft.ContestedZone), MarkRulesPart.Proposal, "спорная зона", "от 0 до 0,5 ниже границы; кто решает"),
        new(nameof(MarkRulesDraft.NoTopMarkIfAnyFail), MarkRulesPart.Proposal, "высшая отметка при неудовлетворительной", "можно; нельзя; нельзя, пока не пересдана"),
        new(nameof(MarkRulesDraft.MinMarks), MarkRulesPart.Proposal, "наименьшее число отметок", "от 1 до 20 по виду периода и числу часов в неделю"),
        new(nameof(MarkRulesDraft.ControlKinds), MarkRulesPart.Average, "контрольные работы", "виды работ"),
        new(nameof(MarkRulesDraft.AbsentAtControl), MarkRulesPart.Average, "пропуск контрольной работы", "не учитывается; долг, затем отметка через 1–365 дней; нет отметки за период"),
        new(nameof(MarkRulesDraft.RetakePolicy), MarkRulesPart.Average, "пересдача", "обе отметки; замена; среднее; лучшая; обе, пересдача со своим весом от 0 до 100"),
        new(nameof(MarkRulesDraft.RetakeAttempts), MarkRulesPart.Average, "число пересдач", "от 0 до 5"),
        new(nameof(MarkRulesDraft.YearModel), MarkRulesPart.Year, "годовая отметка", "по отметкам за периоды; по всем текущим; с экзаменом веса от 0 до 100"),
        new(nameof(MarkRulesDraft.YearTie), MarkRulesPart.Year, "равенство в году", "в пользу обучающегося; по последнему периоду; решает учитель"),
        new(nameof(MarkRulesDraft.NotAttestedInYear), MarkRulesPart.Year, "„н/а“ в году", "сдать; пропустить, если периодов с отметкой не меньше 1–12; как неудовлетворительная"),
        new(nameof(MarkRulesDraft.LearningLevelCoefficients), MarkRulesPart.Indicators, "коэффициенты СОУ", "от 0 до 100 для каждой отметки и для «н/а»"),
        new(nameof(MarkRulesDraft.PercentDigits), MarkRulesPart.Indicators, "знаков в процентах", "от 0 до 2"),
    ];

    /// <summary>Says which value a draft gives the parameter.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The value in Russian, or null when the draft does not set it.</returns>
    public string? ValueIn(MarkRulesDraft draft) => ParameterTexts.Of(Preconditions.NotNull(draft), Name);
}
