using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Gathers what is wrong with several arguments, so that all of it is told at once.</summary>
internal sealed class DefectBag
{
    private readonly List<Defect> defects = [];

    internal bool IsEmpty => defects.Count == 0;

    internal IReadOnlyCollection<Defect> Defects => defects;

    /// <summary>Takes the value of a result, or its defects.</summary>
    internal T? Take<T>(Result<T> result)
        where T : class
    {
        defects.AddRange(result.Defects);
        return result.TryGet(out var value) ? value : null;
    }

    internal void Add(Defect? defect)
    {
        if (defect is not null)
        {
            defects.Add(defect);
        }
    }
}
