using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>What is needed to read one type of id: its parser, where ids of the type are looked up, and its Russian words.</summary>
/// <param name="Name">The thing, for "a repetition of …": <c>класс</c>.</param>
/// <param name="Genitive">The thing, for "there is no …": <c>класса</c>.</param>
/// <param name="TryParse">Makes an id of a text.</param>
/// <param name="TextOf">Gives the text of an id.</param>
/// <param name="TableIn">Where ids of the type stand in a reading.</param>
/// <param name="MayComeLater">Whether a definition may follow the reference, as lines of a journal may stand in any order.</param>
/// <param name="IsListed">Whether a source keeps a list of such things at all; where it keeps none, nothing can be missing. Null for what every source lists.</param>
/// <param name="Twin">Finds an id of another kind whose text is the same, so that no second text is kept of it. Null where ids have no twins.</param>
internal sealed record IdWords<TId>(
    string Name,
    string Genitive,
    IdParser<TId> TryParse,
    Func<TId, string> TextOf,
    Func<FactReading, IdTable<TId>> TableIn,
    bool MayComeLater = false,
    Func<FactReading, bool>? IsListed = null,
    IdTwin<TId>? Twin = null)
    where TId : struct
{
    /// <summary>Looks a reference up; reports one that leads to nothing, unless references are not to be checked, and says whether there is nothing to report.</summary>
    internal bool IsKnown(ReadOnlySpan<byte> utf8, FactReading reading)
    {
        var table = TableIn(reading);
        var ordinal = table.Find(utf8);
        return (ordinal >= 0 && table.DefinedOn(ordinal) > 0) || IsExcused(utf8, reading);
    }

    /// <summary>Reports that a reference leads to nothing; says whether that is no defect here.</summary>
    internal bool IsExcused(ReadOnlySpan<byte> utf8, FactReading reading)
    {
        if (!reading.ChecksReferences || IsListed?.Invoke(reading) == false)
        {
            return true;
        }

        reading.Report(RecordDefects.Dangling, Genitive, Quotation.Of(utf8));
        return false;
    }
}
