using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Параметр оценивания: name, title and range of one thing that a school decides about marks.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Name">The name of its property in <see cref="MarkRulesDraft"/>.</param>
/// <param name="Title">What it is called, in Russian.</param>
/// <param name="Range">Which values it may have, in Russian.</param>
public sealed record MarkParameter(string Name, string Title, string Range)
{
    /// <summary>Gets all parameters, in the order in which they are documented.</summary>
    public static ImmutableArray<MarkParameter> All { get; } =
    [
        new(nameof(MarkRulesDraft.Scale), "шкала", "числа от 0 до 100; зачёт/незачёт; без отметок"),
        new(nameof(MarkRulesDraft.AveragingModel), "способ усреднения", "среднее арифметическое; средневзвешенное; взвешенное среднее по видам работ"),
        new(nameof(MarkRulesDraft.KindWeights), "веса видов работ", "от 0 до 100, не более двух знаков после запятой"),
        new(nameof(MarkRulesDraft.UnknownKindWeight), "вес работы неизвестного вида", "от 0 до 100 или ошибка"),
        new(nameof(MarkRulesDraft.WeightOverride), "кто задаёт вес работы", "только школа; учитель для отдельной работы"),
        new(nameof(MarkRulesDraft.ZeroWeightPolicy), "нулевая сумма весов", "среднего нет; среднее арифметическое"),
        new(nameof(MarkRulesDraft.DoubleMarkPolicy), "двойная отметка", "среднее как одна; две с полным весом; две с половиной веса; первая; вторая"),
        new(nameof(MarkRulesDraft.DisplayDigits), "знаков при показе", "от 0 до 4"),
        new(nameof(MarkRulesDraft.LowerBounds), "нижние границы", "по возрастанию, каждая больше предыдущей отметки и не больше своей, не более четырёх знаков"),
        new(nameof(MarkRulesDraft.BoundInclusive), "граница включается", "да; нет"),
        new(nameof(MarkRulesDraft.RoundBeforeCompare), "округление перед сравнением", "нет; половина вверх; отбрасывание; от 0 до 4 знаков"),
        new(nameof(MarkRulesDraft.TeacherDeviation), "отклонение учителя", "вниз и вверх 0 или 1, с указанием причины"),
        new(nameof(MarkRulesDraft.ContestedZone), "спорная зона", "от 0 до 0,5 ниже границы; кто решает"),
        new(nameof(MarkRulesDraft.NoTopMarkIfAnyFail), "высшая отметка при неудовлетворительной", "можно; нельзя; нельзя, пока не пересдана"),
        new(nameof(MarkRulesDraft.MinMarks), "наименьшее число отметок", "от 1 до 20 по виду периода и числу часов в неделю"),
        new(nameof(MarkRulesDraft.ControlKinds), "контрольные работы", "виды работ"),
        new(nameof(MarkRulesDraft.AbsentAtControl), "пропуск контрольной работы", "не учитывается; долг, затем отметка через 1–365 дней; нет отметки за период"),
        new(nameof(MarkRulesDraft.RetakePolicy), "пересдача", "обе отметки; замена; среднее; лучшая; обе, пересдача со своим весом от 0 до 100"),
        new(nameof(MarkRulesDraft.RetakeAttempts), "число пересдач", "от 0 до 5"),
        new(nameof(MarkRulesDraft.YearModel), "годовая отметка", "по отметкам за периоды; по всем текущим; с экзаменом веса от 0 до 100"),
        new(nameof(MarkRulesDraft.YearTie), "равенство в году", "в пользу обучающегося; по последнему периоду; решает учитель"),
        new(nameof(MarkRulesDraft.NotAttestedInYear), "„н/а“ в году", "сдать; пропустить, если периодов с отметкой не меньше 1–12; как неудовлетворительная"),
        new(nameof(MarkRulesDraft.LearningLevelCoefficients), "коэффициенты СОУ", "от 0 до 100 для каждой отметки и для «н/а»"),
        new(nameof(MarkRulesDraft.PercentDigits), "знаков в процентах", "от 0 до 2"),
    ];

    /// <summary>Says which value a draft gives the parameter.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The value in Russian, or null when the draft does not set it.</returns>
    public string? ValueIn(MarkRulesDraft draft) => ParameterTexts.Of(Preconditions.NotNull(draft), Name);
}
