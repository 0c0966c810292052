using System.Reflection;
using System.Runtime.CompilerServices;

namespace ElJournal.Architecture.Tests;

/// <summary>The assemblies under test and what each may stand on.</summary>
internal static class Libraries
{
    /// <summary>Each project under src with the projects it may refer to. A new project is added here on purpose or not at all.</summary>
    internal static IReadOnlyDictionary<string, string[]> MayReferTo { get; } = new Dictionary<string, string[]>
    {
        ["ElJournal.Domain"] = [],
        ["ElJournal.Rules"] = ["ElJournal.Domain"],
        ["ElJournal.Import"] = ["ElJournal.Domain"],
        ["ElJournal.Testing"] = ["ElJournal.Domain"],
        ["ElJournal.Reporting"] = ["ElJournal.Domain", "ElJournal.Rules"],
        ["ElJournal.Archive"] = ["ElJournal.Domain"],
        ["ElJournal.ReferenceHost"] = ["ElJournal.Domain", "ElJournal.Rules", "ElJournal.Import", "ElJournal.Testing", "ElJournal.Reporting", "ElJournal.Archive"],
    };

    /// <summary>Projects under src that stand beside the solution, since not every package source has what they need.</summary>
    internal static IReadOnlyDictionary<string, string[]> BesideTheSolution { get; } = new Dictionary<string, string[]>
    {
        ["ElJournal.Rules.NRules"] = ["ElJournal.Rules"],
    };

    internal static Assembly Domain { get; } = Assembly.Load("ElJournal.Domain");

    /// <summary>What others build on: all but the host.</summary>
    internal static IReadOnlyList<Assembly> All { get; } =
        [.. MayReferTo.Keys.Where(name => name != "ElJournal.ReferenceHost").Select(name => Assembly.Load(name))];

    internal static TheoryData<string> Names { get; } = [.. All.Select(assembly => assembly.GetName().Name!)];

    /// <summary>The public types of a library. A library with source and no public type would make every test on it an empty one.</summary>
    internal static IReadOnlyList<Type> PublicTypes(string library)
    {
        var types = Assembly.Load(library).GetExportedTypes();
        Assert.True(types.Length > 0 || !Repository.FilesUnder($"src/{library}", "*.cs").Any(), $"{library} has source files but nothing public to look at.");
        return types;
    }

    /// <summary>All types that somebody wrote, public or not: no closures, no state machines, no output of source generators.</summary>
    internal static IEnumerable<Type> WrittenTypes(Assembly assembly) =>
        assembly.GetTypes().Where(type => !IsGenerated(type));

    internal static bool IsGenerated(MemberInfo? member) =>
        member is not null
        && (member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
            || IsGenerated(member.DeclaringType));
}
