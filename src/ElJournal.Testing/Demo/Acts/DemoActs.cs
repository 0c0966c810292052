using System.Collections.Immutable;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The acts under which a demo school can be made.</summary>
internal static class DemoActs
{
    /// <summary>Gets all of them; the base pack and the federal advice bind nothing.</summary>
    internal static ImmutableArray<DemoAct> All { get; } =
        [new(DemoSchool.Base, "Europe/Simferopol"), Saki2020.Act, Lenskaya2017.Act, Elista2023.Act, Krasnomakskaya2021.Act, Aleksandrovskaya2021.Act, FederalAdvice.Act];

    internal static DemoAct? Find(string id) => All.FirstOrDefault(a => a.Id == id);
}
