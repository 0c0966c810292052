using System.Reflection;
using ElJournal.ReferenceHost.Storage;
using Xunit.Sdk;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>Runs a theory about the store on PostgreSQL; skipped on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.SkipReason!;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[nameof(StoreProvider.PostgreSql)]];
}
