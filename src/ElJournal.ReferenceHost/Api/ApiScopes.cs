using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;

namespace ElJournal.ReferenceHost.Api;

/// <summary>How scopes of keys are written.</summary>
internal static class ApiScopes
{
    /// <summary>Gets the codes of scopes.</summary>
    internal static CodeTable<ApiScope> Codes { get; } = new(
        new(ApiScope.ReadJournals, "journals:read", "читать журналы: уроки, посещаемость, задания, работы, отметки, материалы"),
        new(ApiScope.WriteJournals, "journals:write", "вести журналы"),
        new(ApiScope.ReadDiary, "diary:read", "читать дневники"),
        new(ApiScope.ReadDuties, "duties:read", "читать обязанности владельца ключа"),
        new(ApiScope.ReadFindings, "findings:read", "читать замечания проверки"),
        new(ApiScope.ReadActs, "acts:read", "читать регламент школы"),
        new(ApiScope.ExportToPortal, "portal:export", "передавать сведения на портал госуслуг и вести их учёт"),
        new(ApiScope.ReadLibrary, "library:read", "читать библиотеку школы"),
        new(ApiScope.WriteLibrary, "library:write", "пополнять библиотеку школы"));

    /// <summary>Writes scopes through spaces.</summary>
    internal static string Format(ImmutableArray<ApiScope> scopes) => string.Join(' ', scopes.Distinct().Order().Select(Codes.Format));

    /// <summary>Reads scopes through spaces.</summary>
    /// <returns>The scopes, those that are known.</returns>
    internal static ImmutableArray<ApiScope> Parse(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => Codes.TryParse(code, out var scope) ? (ApiScope?)scope : null).OfType<ApiScope>()];
}
