using System.Text;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The ids that a register defines, by their bytes.</summary>
internal sealed class RegisterIds
{
    internal IdTable<ClassId> Classes { get; } = new();

    internal IdTable<PupilId> Pupils { get; } = new();

    internal IdTable<StaffId> Staff { get; } = new();

    internal IdTable<SubgroupId> Subgroups { get; } = new();

    internal IdTable<PeriodId> Periods { get; } = new();

    internal IdTable<JournalId> Journals { get; } = new();

    /// <summary>Gathers the ids to which facts of journals refer.</summary>
    internal static RegisterIds Of(SchoolRegister register)
    {
        var ids = new RegisterIds();
        Fill(ids.Pupils, register.Pupils, static p => p.Value);
        Fill(ids.Staff, register.Staff, static s => s.Value);
        Fill(ids.Periods, register.Periods.Select(p => p.Id), static p => p.Value);
        return ids;
    }

    private static void Fill<TId>(IdTable<TId> table, IEnumerable<TId> ids, Func<TId, string> text)
        where TId : struct
    {
        foreach (var id in ids)
        {
            table.Define(table.Add(Encoding.UTF8.GetBytes(text(id)), id), line: 1);
        }
    }
}
