using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь перемен веса: what norms can ask about a change of the weight of an assessment.</summary>
public static class WeightTerms
{
    /// <summary>A mark of the assessment was on record before the weight was changed.</summary>
    public static readonly Term<WeightChangeCase> MarkedBefore = new(
        "weight-change.marked-before",
        "до перемены веса за работу уже стояла отметка",
        FactKinds.WeightChanges | FactKinds.Assessments | FactKinds.Marks,
        WasMarked)
    {
        Blames = FactKinds.Marks,
        UnknownBecause = "работы нет в журнале, отметки известны не все или неизвестно, когда внесена отметка",
        Values = Weights,
    };

    /// <summary>Says which weight was replaced by which.</summary>
    private static string Weights(in WeightChangeCase c) => $"вес был {Weight(c.Change.Before)}, стал {Weight(c.Change.After)}";

    private static string Weight(MarkWeight? weight) => weight is { } known ? $"{known}" : "не указан";

    private static Truth WasMarked(in WeightChangeCase c)
    {
        if (c.Assessment is not { } assessment)
        {
            return Truth.Unknown;
        }

        var answer = c.Complete.HasFlag(FactKinds.Marks) ? Truth.No : Truth.Unknown;
        foreach (var entry in assessment.Record.Marks)
        {
            if (MarkCells.IsMark(entry.Cell))
            {
                if (entry.Recorded.At < c.Change.At)
                {
                    return Truth.Yes;
                }

                answer = entry.Recorded.At is null ? Truth.Unknown : answer;
            }
        }

        return answer;
    }
}
