namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Способ усреднения отметок.</summary>
public enum AveragingModel
{
    /// <summary>Среднее арифметическое: every mark weighs one, whatever weight is recorded.</summary>
    Arithmetic,

    /// <summary>Средневзвешенное: every mark weighs what its assessment does.</summary>
    PerMarkWeighted,

    /// <summary>Взвешенное среднее по видам работ: first the mean of the works of one kind and weight, then the weighted mean of these means.</summary>
    CategoryMeanWeighted,
}
