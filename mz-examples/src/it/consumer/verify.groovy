// Runs the consumer twice, with its libraries side by side and as one fat jar, and checks what it prints.
def expected =
    'amsel lives 1.3 km away, has not been asked lately, has time to give and would be a new acquaintance.'
def target = new File(basedir, 'target')
def java = new File(System.getProperty('java.home'), 'bin/java').path

def run = { String name, List<String> arguments ->
  def process = new ProcessBuilder([java] + arguments).redirectErrorStream(true).directory(target).start()
  process.outputStream.close()
  def printed = process.inputStream.getText('UTF-8').trim()
  def exit = process.waitFor()
  assert exit == 0: "$name ended with $exit:\n$printed"
  def lines = printed.readLines().findAll { !it.startsWith('SLF4J') }.join('\n')
  assert lines == expected: "$name printed:\n$printed"
}

run('class path', ['-cp', ['consumer.jar', 'lib/*'].join(File.pathSeparator), 'consumer.Main'])
run('fat jar', ['-jar', 'consumer-all.jar'])

// what a consumer gets beside Vavr and the library itself, as the README lists it
def listed = [
    'drools-base',
    'drools-canonical-model',
    'drools-compiler',
    'drools-core',
    'drools-kiesession',
    'drools-model-compiler',
    'drools-util',
    'drools-wiring-api',
    'drools-wiring-dynamic',
    'joda-money',
    'kie-api',
    'kie-internal',
    'kie-memory-compiler',
    'slf4j-api',
    'threeten-extra'
]
def libraries = new File(target, 'lib').listFiles()
def names = libraries.collect { it.name.replaceAll(/-\d.*$/, '') }.sort()
assert names - ['jspecify', 'mz-model', 'mz-rules', 'vavr', 'vavr-match'] == listed
// what comes behind mz-rules, mz-model among it, and of that what other people wrote
def behind = libraries.findAll { !(it.name =~ /^(vavr|jspecify|mz-rules)/) }.sum { it.length() }
assert behind < 6_000_000: "$behind bytes behind mz-rules beside Vavr"
def others = libraries.findAll { listed.contains(it.name.replaceAll(/-\d.*$/, '')) }.sum { it.length() }
assert others < 4_500_000: "$others bytes of other people's jars beside Vavr"
return true
