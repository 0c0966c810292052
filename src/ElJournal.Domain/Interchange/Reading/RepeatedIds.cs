using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Fields;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Finds ids that stand in two journals, by the ids themselves: where only their fingerprints are equal there is nothing to report.</summary>
internal sealed class RepeatedIds<TId>(HashSet<uint> suspects, IdWords<TId> words, string field)
    where TId : struct
{
    private readonly Dictionary<TId, string> journalOf = [];

    /// <summary>Looks at the ids of a journal that was read once more; journals come in their order.</summary>
    internal void Look(FactReading reading, FileDefects defects)
    {
        var ids = words.TableIn(reading);
        for (var i = 0; i < ids.Count; i++)
        {
            var journal = reading.Journal.Value;
            if (ids.DefinedOn(i) > 0 && suspects.Contains(ids.FingerprintOf(i)) && !journalOf.TryAdd(ids[i], journal))
            {
                var place = new Place(defects.File, ids.DefinedOn(i), $"$.{field}");
                defects.Add(new Defect(InterchangeDefects.InTwoJournals, place, words.Name, words.TextOf(ids[i]), journalOf[ids[i]], journal));
            }
        }
    }
}
