package id.sasando.workers.search;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.workers.PersonName;
import id.sasando.workers.SearchWords;
import id.sasando.workers.names.NameParts;
import java.util.*;
import org.junit.jupiter.api.*;

@Tag("sql")
class MillionTest {
    @Test
    void measure() {
        var db = TestDatabase.fresh();
        var keys = TestKeys.on(db);
        var r = new Random(1);
        var given = new ArrayList<String>();
        for (var row : id.sasando.complaints.search.MillionNames.given()) given.add(PersonName.fold(row));
        var syl = List.of("ba","no","ne","ta","li","ku","sa","ri","fo","me","tu","wa","lek","nu","bu","mau","nga","do","pe","ra","hi","sol","tae","ser");
        var clans = new LinkedHashSet<String>();
        while (clans.size() < 4000) { var s = new StringBuilder(); for (int i=0;i<2+r.nextInt(2);i++) s.append(syl.get(r.nextInt(syl.size()))); clans.add(PersonName.fold(s.toString())); }
        var o = db.owner();
        long t = System.nanoTime();
        var key = keys.dataKeys().create().value();
        o.sql("insert into workers.worker (id, data_key, village_code, created_at) select gen_random_uuid(), :key, (select array_agg(code order by code) from reference.village)[1 + (i % 3400)], timestamptz '2026-01-01' from generate_series(1,1000000) i").param("key", key).update();
        o.sql("""
            insert into workers.worker_name (worker_id, position, kind, name, search)
            select id, 0, 'NAME', n, n from (select id, rtrim(g[1 + floor(power(random(),2.5)*array_length(g,1))::int] || case when random() < 0.4 then ' ' || g[1 + floor(power(random(),2)*array_length(g,1))::int] else '' end
              || case when random() < 0.85 then ' ' || c[1 + floor(power(random(),2)*array_length(c,1))::int] else '' end) as n
              from workers.worker, (select :g::text[] as g, :c::text[] as c) l) x""").param("g", given.toArray(String[]::new)).param("c", clans.toArray(String[]::new)).update();
        o.sql("insert into workers.worker_name (worker_id, position, kind, name, search) select worker_id, 1, 'ALIAS', split_part(name,' ',1), split_part(name,' ',1) from workers.worker_name where position = 0 and random() < 0.3").update();
        o.sql("insert into workers.worker_phone (worker_id, position, number, shared) select id, 0, '+628' || lpad((row_number() over ())::text, 9, '0'), false from workers.worker").update();
        o.sql("insert into workers.name_part (part) select distinct unnest(string_to_array(search, ' ')) from workers.worker_name on conflict do nothing").update();
        System.out.println("loaded s " + (System.nanoTime() - t) / 1_000_000_000L);
        t = System.nanoTime();
        var parts = new NameParts(db.db());
        int n = 0, k; while ((k = parts.hear(500)) > 0) n += k;
        System.out.println("heard " + n + " in ms " + (System.nanoTime() - t) / 1_000_000L);
        o.sql("vacuum analyze workers.worker, workers.worker_name, workers.worker_phone, workers.name_part").update();
        o.sql("select relname || ' ' || pg_size_pretty(pg_relation_size(c.oid)) from pg_class c join pg_namespace s on s.oid=relnamespace where nspname='workers' order by pg_relation_size(c.oid) desc limit 14").query(String.class).list().forEach(System.out::println);
        var search = TestWorkerSearch.on(db, keys);
        var names = o.sql("select name from workers.worker_name where position = 0 and name like '% %' order by md5(worker_id::text) limit 100").query(String.class).list();
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("whole", names);
        typed.put("order", names.stream().map(it -> String.join(" ", List.of(it.split(" ")).reversed())).toList());
        typed.put("letter", names.stream().map(it -> { int x = r.nextInt(it.length()); return it.substring(0, x) + (it.charAt(x) == ' ' ? " " : "x") + it.substring(x + 1); }).toList());
        typed.put("begun", names.stream().map(it -> it.substring(0, it.length() - 2)).toList());
        typed.put("oneGiven", given.subList(0, 40));
        typed.put("oneGivenWrong", given.subList(0, 40).stream().map(it -> it.substring(0, 2) + "x" + it.substring(3)).toList());
        typed.put("short", List.of("ma", "yo", "an", "mar", "yoh", "ba", "sa no", "ma ri", "a ba ta"));
        typed.put("none", List.of("qwertz", "maria qwertz", "yohanes maria petrus", "maria yohanes wilhelmus banota"));
        typed.put("three", names.stream().map(it -> "maria " + it).toList());
        typed.put("village", names.stream().map(it -> it.split(" ")[0] + " eban").toList());
        typed.put("phone", List.of("08000000123", "+628000900123"));
        for (int round = 0; round < 2; round++)
            for (var e : typed.entrySet()) {
                var times = new ArrayList<Long>(); String worst = ""; long max = 0;
                for (var q : e.getValue()) { long a = System.nanoTime(); search.search(SearchWords.of(q), 50); long d = (System.nanoTime() - a) / 1000; times.add(d); if (d > max) { max = d; worst = q; } }
                Collections.sort(times);
                System.out.printf("%d %-14s n %3d median %.1f p95 %.1f max %.1f ms  %s%n", round, e.getKey(), times.size(), times.get(times.size()/2)/1000.0, times.get((int)(times.size()*0.95 - 0.01))/1000.0, max/1000.0, worst);
            }
    }
}
