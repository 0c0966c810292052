using ElJournal.ReferenceHost.Accounts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>The tables of the host, the same in both data bases: keys are given and never generated, and no column names a type of one of them.</summary>
/// <remarks>Not safe on several threads; one for each piece of work.</remarks>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    internal DbSet<LogRow> Log => Set<LogRow>();

    internal DbSet<Account> Accounts => Set<Account>();

    internal DbSet<SchoolRow> Schools => Set<SchoolRow>();

    internal DbSet<PackRow> Packs => Set<PackRow>();

    internal DbSet<PersonRow> People => Set<PersonRow>();

    internal DbSet<KeyRow> Keys => Set<KeyRow>();

    internal DbSet<TextRow> Texts => Set<TextRow>();

    internal DbSet<TextReadRow> TextReads => Set<TextReadRow>();

    internal DbSet<FileRow> Files => Set<FileRow>();

    internal DbSet<ApiToken> Tokens => Set<ApiToken>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LogRow>(row =>
        {
            row.ToTable("log").HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<Account>(account => account.ToTable("accounts").HasKey(a => a.Login));
        modelBuilder.Entity<PackRow>(row =>
        {
            row.ToTable("packs").HasKey(r => r.Place);
            row.Property(r => r.Place).ValueGeneratedNever();
        });
        modelBuilder.Entity<SchoolRow>(row =>
        {
            row.ToTable("school").HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<PersonRow>(row => row.ToTable("people").HasKey(r => r.Person));
        modelBuilder.Entity<KeyRow>(row => row.ToTable("keys").HasKey(r => r.Name));
        modelBuilder.Entity<TextRow>(row => row.ToTable("texts").HasKey(r => r.Fact));
        modelBuilder.Entity<TextReadRow>(row => row.ToTable("text_reads").HasKey(r => new { r.Fact, r.Person }));
        modelBuilder.Entity<FileRow>(row => row.ToTable("files").HasKey(r => r.Digest));
        modelBuilder.Entity<ApiToken>(token => token.ToTable("tokens").HasKey(t => t.Id));
    }
}
