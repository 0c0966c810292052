using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;

namespace ElJournal.Rules.Tests.Naive;

/// <summary>Shows every case of a kind, over all parts of a school.</summary>
internal static class AllCases
{
    internal static List<(Partition Part, string About, TCase Case)> Of<TCase>(CaseSource<TCase> kind, SchoolIndex index, ISchoolYearSource source, MarkPolicy marks)
        where TCase : struct, ICase
    {
        var cases = new List<(Partition, string, TCase)>();
        foreach (var part in Parts(kind.Scope, index, source, marks))
        {
            var visitor = new Collector<TCase>(kind, part, cases);
            kind.Visit(part, ref visitor);
        }

        return cases;
    }

    internal static IEnumerable<Partition> Parts(CaseScope scope, SchoolIndex index, ISchoolYearSource source, MarkPolicy marks) => scope switch
    {
        CaseScope.Journal => Enumerable.Range(0, index.Register.Journals.Length).Select(j => new Partition(index, scope, j, marks, new JournalIndex(index, j, source.ReadJournal(j)))),
        CaseScope.Class => Enumerable.Range(0, index.Register.Classes.Length).Select(c => new Partition(index, scope, c, marks)),
        CaseScope.Person => index.Teachers.Select(t => new Partition(index, scope, t, marks)),
        CaseScope.School => [new Partition(index, scope, 0, marks)],
        _ => throw new InvalidOperationException("Unknown scope."),
    };

    private readonly struct Collector<TCase>(CaseSource<TCase> kind, Partition part, List<(Partition, string, TCase)> cases) : ICaseVisitor<TCase>
        where TCase : struct, ICase
    {
        public void Visit(in TCase c) => cases.Add((part, kind.About(in c), c));
    }
}
