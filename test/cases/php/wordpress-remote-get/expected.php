<?php

function acme_concepts() {
	$args = array(
		'headers' => array( 'Authorization' => 'Key ' . getenv( 'CLARIFAI_API_KEY' ) ),
	);
	return wp_remote_get( 'https://api.clarifai.com/v2/concepts', $args );
}
