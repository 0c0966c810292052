using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>What is wrong with one file: the first defects, and how many there are.</summary>
internal sealed class FileDefects(string file)
{
    private readonly List<Defect> listed = [];

    internal string File { get; } = file;

    /// <summary>Gets the first defects.</summary>
    internal IReadOnlyList<Defect> Listed => listed;

    /// <summary>Gets the number of all.</summary>
    internal long Count { get; private set; }

    internal void Add(Defect defect)
    {
        if (Count++ < InterchangeFormat.MaxDefects)
        {
            listed.Add(defect);
        }
    }
}
