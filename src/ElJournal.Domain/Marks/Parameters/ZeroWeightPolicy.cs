namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Что делать, когда сумма весов равна нулю.</summary>
public enum ZeroWeightPolicy
{
    /// <summary>Среднего нет.</summary>
    Undefined,

    /// <summary>Среднее арифметическое этих отметок.</summary>
    ArithmeticMean,
}
