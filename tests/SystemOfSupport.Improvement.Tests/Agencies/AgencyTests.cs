using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement.Tests;

public class AgencyTests
{
    private static readonly LocalDate Day = new(2022, 10, 1);

    [Property]
    public void Periods_overlap_exactly_where_they_share_a_day(byte from1, byte length1, bool open1, byte from2, byte length2, bool open2)
    {
        var start = new LocalDate(2020, 1, 1);
        var a = new EffectivePeriod(start.PlusDays(from1), open1 ? null : start.PlusDays(from1 + length1 + 1));
        var b = new EffectivePeriod(start.PlusDays(from2), open2 ? null : start.PlusDays(from2 + length2 + 1));
        var share = Enumerable.Range(0, 600).Select(d => start.PlusDays(d)).Any(d => a.Contains(d) && b.Contains(d));
        Assert.Equal(share, a.Overlaps(b));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
        Assert.Equal(a, EffectivePeriod.Parse(a.ToString()));
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024-01-01/2024-01-01")]
    [InlineData("2024-01-02/2024-01-01")]
    [InlineData("2024-13-01/..")]
    public void A_text_that_is_no_period_is_rejected_with_the_text(string text)
    {
        Assert.False(EffectivePeriod.TryParse(text, null, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => EffectivePeriod.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CDE")]
    [InlineData("cds:123")]
    [InlineData("a b")]
    public void A_text_that_is_no_agency_is_rejected(string text) => Assert.Throws<FormatException>(() => SupportAgencyId.Parse(text));

    [Fact]
    public void Ids_round_trip_and_know_their_code()
    {
        var id = SupportAgencyId.Of(CdsCode.Parse("27102720000000"));
        Assert.Equal(id, SupportAgencyId.Parse(id.ToString()));
        Assert.Equal(CdsCode.Parse("27102720000000"), id.Cds);
        Assert.Null(SupportAgencyId.Collaborative.Cds);
        Assert.True(SupportAgencyId.Parse(default(SupportAgencyId).ToString()).IsEmpty);
    }

    [Fact]
    public void Counties_are_58_and_their_offices_carry_the_code_of_the_lists()
    {
        Assert.Equal(58, CaliforniaCounties.All.Count);
        Assert.Equal("10017", $"{CaliforniaCounties.OfficeOf(1).DistrictPart}");
        Assert.Equal("10272", $"{CaliforniaCounties.OfficeOf(27).DistrictPart}");
        Assert.Equal("10587", $"{CaliforniaCounties.OfficeOf(58).DistrictPart}");
        Assert.Throws<ArgumentOutOfRangeException>(() => CaliforniaCounties.OfficeOf(59));
    }

    [SkippableFact]
    public void Counties_and_offices_agree_with_the_official_list()
    {
        var offices = 0;
        foreach (var row in OfficialRecord.Assistance(2024))
        {
            var cds = CdsCode.Parse(row.Cds);
            Assert.Equal(row.County, CaliforniaCounties.Name(cds.County));
            if (cds.IsOfCountyOffice)
            {
                Assert.Equal(cds, CaliforniaCounties.OfficeOf(cds.County));
                offices++;
            }
        }

        Assert.True(offices >= 55, $"{offices} county offices");
    }

    [SkippableFact]
    public void Geographic_areas_hold_the_agencies_in_assistance_that_the_notes_count()
    {
        var scheme = RegionSchemes.Reference.Find(RegionSchemeKind.GeographicLead, Day)!;
        var counts = OfficialRecord.Assistance(2024).Where(r => r.Status2024.StartsWith("Differentiated", StringComparison.Ordinal))
            .GroupBy(r => scheme.RegionOf(r.County).Name).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal([67, 137, 71, 114, 67, 45, 88], scheme.Regions.Select(r => counts[r.Name]));
    }

    [Fact]
    public void Every_county_has_one_region_on_each_day_that_a_scheme_covers_and_no_scheme_is_guessed_after()
    {
        var scheme = RegionSchemes.Reference.Find(RegionSchemeKind.GeographicLead, Day)!;
        Assert.Equal(7, scheme.Regions.Count);
        Assert.Equal(58, scheme.Regions.Sum(r => r.Counties.Count));
        Assert.All(CaliforniaCounties.All, c => Assert.Single(scheme.Regions, r => r.Counties.Contains(c)));
        Assert.Null(RegionSchemes.Reference.Find(RegionSchemeKind.GeographicLead, new(2023, 7, 1)));
        Assert.NotNull(RegionSchemes.Reference.Find(RegionSchemeKind.GeographicLead, new(2023, 6, 30)));
    }

    [Fact]
    public void A_scheme_without_a_county_or_with_a_county_twice_is_rejected_by_name()
    {
        var good = RegionSchemes.Reference.All[0];
        var missing = good with { Regions = [.. good.Regions.Skip(1)] };
        var twice = good with { Regions = [.. good.Regions, new Region("extra", ["Kern"])] };
        var strange = good with { Regions = [.. good.Regions, new Region("extra", ["Atlantis"])] };
        Assert.Contains("Alameda", Assert.Throws<FormatException>(missing.Validate).Message, StringComparison.Ordinal);
        Assert.Contains("Kern has two", Assert.Throws<FormatException>(twice.Validate).Message, StringComparison.Ordinal);
        Assert.Contains("Atlantis", Assert.Throws<FormatException>(strange.Validate).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new RegionSchemes([good, good with { Period = new(new(2020, 1, 1)) }]));
    }

    [Fact]
    public void The_reference_names_nine_leads_of_seven_areas()
    {
        var register = RegionSchemes.Reference.GeographicLeads();
        Assert.Equal(9, register.On(Day).Count());
        Assert.Equal(["Placer County Office of Education", "Sacramento County Office of Education"], register.GeographicLeads("Placer and Sacramento", Day).Select(a => a.Name).Order());
        Assert.Empty(register.Check(Day));
        Assert.Contains(register.Check(new(2024, 1, 1)), f => f.Id == "geographic-number");
    }

    [Fact]
    public void Designations_of_one_agency_role_region_and_topic_never_overlap()
    {
        var statute = Statutes.EducationCode("52073.1", Day);
        var lead = new Designation(SupportAgency.Collaborative, DesignationRole.ExpertLead, new(new(2020, 1, 1), new(2021, 1, 1)), statute) { Topic = "Literacy" };
        Assert.Throws<ArgumentException>(() => new DesignationRegister([lead, lead with { Period = new(new(2020, 12, 31)) }]));
        Assert.Equal(2, new DesignationRegister([lead, lead with { Period = new(new(2021, 1, 1)) }]).All.Length);
        Assert.Equal(2, new DesignationRegister([lead, lead with { Topic = "Mathematics" }]).All.Length);
        var special = lead with { Role = DesignationRole.SpecialEducationResourceLead };
        Assert.Contains(new DesignationRegister([special with { Period = new(new(2020, 1, 1), new(2026, 1, 1)) }]).Check(Day), f => f.Id == "term");
    }

    [Property]
    public void A_register_that_is_accepted_holds_each_key_at_most_once_a_day(NonEmptyArray<(byte From, byte Length, bool Role)> spans)
    {
        var start = new LocalDate(2020, 1, 1);
        var designations = spans.Get.Select(s => new Designation(
            SupportAgency.Collaborative, s.Role ? DesignationRole.ExpertLead : DesignationRole.EquityLead,
            new(start.PlusDays(s.From), start.PlusDays(s.From + s.Length + 1)), Statutes.EducationCode("52074", start))).ToArray();
        var clash = Enumerable.Range(0, 520).Select(d => start.PlusDays(d)).Any(d => designations.Where(x => x.Period.Contains(d)).GroupBy(x => x.Role).Any(g => g.Count() > 1));
        Assert.Equal(clash, Record.Exception(() => new DesignationRegister(designations)) is ArgumentException);
    }

    [Fact]
    public void Versions_of_one_section_never_overlap()
    {
        foreach (var versions in Statutes.All.GroupBy(s => s.ToString()))
        {
            foreach (var (first, second) in versions.SelectMany((a, i) => versions.Skip(i + 1).Select(b => (a, b))))
            {
                Assert.False(first.Period.Overlaps(second.Period), $"{first} {first.Period} {second.Period}");
            }
        }

        Assert.NotEqual(Statutes.EducationCode("52072", new(2023, 7, 9)), Statutes.EducationCode("52072", new(2023, 7, 10)));
        Assert.Contains("52071", Assert.Throws<ArgumentException>(() => Statutes.EducationCode("99999", Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_of_the_day_says_who_supports_whom()
    {
        var district = new Agency(CdsCode.Parse("27661590000000"), "Salinas", AgencyKind.District);
        var charter = new Agency(CdsCode.Parse("27661590111111"), "A Charter", AgencyKind.Charter) { DistrictName = "Salinas" };
        var school = charter with { Kind = AgencyKind.School };
        var office = new Agency(CdsCode.Parse("27102720000000"), "Monterey COE", AgencyKind.CountyOffice);
        Assert.Equal(SupportAgencyId.Of(office.Cds), SupportResponsibility.Of(district, Day).Provider.Id);
        Assert.Equal("52071", SupportResponsibility.Of(district, Day).Basis.Section);
        Assert.Equal(SupportAgencyId.Department, SupportResponsibility.Of(office, Day).Provider.Id);
        Assert.Equal(SupportAgencyId.Of(district.Cds), SupportResponsibility.Of(charter, new(2020, 6, 30)).Provider.Id);
        Assert.Equal(SupportAgencyId.Of(office.Cds), SupportResponsibility.Of(charter, new(2020, 7, 1)).Provider.Id);
        Assert.NotEqual(SupportResponsibility.Of(charter, new(2020, 6, 30)).Basis, SupportResponsibility.Of(charter, new(2020, 7, 1)).Basis);
        Assert.Equal("Salinas", SupportResponsibility.Of(school, Day).Provider.Name);
        Assert.Equal(["Monterey County Office of Education", "Tulare County Office of Education"], SupportResponsibility.Supporters(district, Day, RegionSchemes.Reference).Select(s => s.Provider.Name));
        Assert.Single(SupportResponsibility.Supporters(district, new(2024, 1, 1), RegionSchemes.Reference));
        Assert.Throws<ArgumentException>(() => SupportResponsibility.Of(new(CdsCode.State, "California", AgencyKind.State), Day));
    }

    [Fact]
    public void The_network_is_many_to_many_and_dated()
    {
        var recipient = SupportAgency.Of(new(CdsCode.Parse("27661590000000"), "Salinas", AgencyKind.District));
        var basis = Statutes.EducationCode("52071", Day);
        var first = new SupportRelationship(CaliforniaCounties.Office(27), recipient, SupportRelationshipKind.TechnicalAssistance, new(new(2022, 1, 1), new(2024, 1, 1)), basis);
        var second = first with { Provider = SupportAgency.Collaborative, Kind = SupportRelationshipKind.CollaborativeAssistance };
        var network = new SupportNetwork([first, second]);
        Assert.Equal(2, network.ProvidersOf(recipient.Id, Day).Count);
        Assert.Empty(network.ProvidersOf(recipient.Id, new(2024, 1, 1)));
        Assert.Single(network.RecipientsOf(SupportAgencyId.Collaborative, Day));
        Assert.Throws<ArgumentException>(() => new SupportNetwork([first, first with { Period = new(new(2023, 12, 31)) }]));
    }

    [Fact]
    public void Records_round_trip_as_json_and_unknown_members_are_rejected()
    {
        RoundTrip.Holds(RegionSchemes.Reference.All[0]);
        RoundTrip.Holds(new RegionReference(CaliforniaCounties.All, RegionSchemes.Reference.All));
        RoundTrip.Holds(RegionSchemes.Reference.GeographicLeads().All[0]);
        RoundTrip.Holds(new ResponsibleProvider(SupportAgency.Department, SupportRelationshipKind.TechnicalAssistance, Statutes.EducationCode("52071.5", Day)));
        RoundTrip.Holds(new SupportRelationship(SupportAgency.Department, CaliforniaCounties.Office(1), SupportRelationshipKind.TechnicalAssistance, new(Day), Statutes.EducationCode("52071.5", Day)));
        Assert.Throws<FormatException>(() => ImprovementJson.Read<Region>("""{"name":"a","counties":[],"unknown":1}"""));
        Assert.Throws<FormatException>(() => ImprovementJson.Read<Region>("""{"name":"a"}"""));
        Assert.Empty(ImprovementJson.Read<Region>("""{"name":"a","counties":[]}""").Leads);
        Assert.Throws<ArgumentException>(() => ImprovementJson.Write(new Version(1, 0)));
        Assert.Equal(58, RegionSchemes.FromJson(ImprovementJson.Write(new RegionReference([], RegionSchemes.Reference.All))).All[0].Regions.Sum(r => r.Counties.Count));
    }
}
