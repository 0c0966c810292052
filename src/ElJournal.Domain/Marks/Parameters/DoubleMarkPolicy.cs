namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Как считать двойную отметку (5/3).</summary>
public enum DoubleMarkPolicy
{
    /// <summary>Одна отметка, равная среднему двух.</summary>
    MeanAsOne,

    /// <summary>Две отметки, каждая с полным весом.</summary>
    TwoMarksFullWeight,

    /// <summary>Две отметки, каждая с половиной веса.</summary>
    TwoMarksSplitWeight,

    /// <summary>Только первая.</summary>
    FirstOnly,

    /// <summary>Только вторая.</summary>
    SecondOnly,
}
