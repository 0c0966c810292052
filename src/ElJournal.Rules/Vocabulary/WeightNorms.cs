using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о весе работ.</summary>
public static class WeightNorms
{
    /// <summary>What is marked keeps its weight (<c>base</c> ОЦ-3).</summary>
    public static readonly Prohibition<WeightChangeCase> UnchangedAfterMarking = new()
    {
        Id = NormId.Parse("weight.unchanged-after-marking"),
        Title = "Вес работы не меняют после того, как за неё поставили отметку",
        Cases = WeightChangeSource.Instance,
        When = [],
        Breach = [WeightTerms.MarkedBefore],
        Bearer = new("weight.changed-by", "тот, кто изменил вес", static (in WeightChangeCase c) => c.Change.By),
        Repair = static (in WeightChangeCase c) => "вернуть прежний вес; новый вес ставить работам, за которые отметок ещё нет",
    };
}
